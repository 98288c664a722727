namespace Disclosure.Scaffold.Sample;

/// <summary>The industries of the park.</summary>
internal static class Profiles
{
    /// <summary>About 5.5 t of acid for 10,000 CNY and 7 kg of N₂O for a tonne of it, before abatement.</summary>
    public static readonly Profile NitricAcid = new()
    {
        AddedValue = 0.24m, Electricity = 0.9m, NaturalGas = 0.012m, Process = [("n2o", 0.0385m)], Nox = 0.0021m, Water = 42, Reuse = 0.92m, Staff = 7,
        Waste = [("spent_catalysts", 0.0004m, 0.90m), ("sludge", 0.010m, 0.35m), ("waste_mineral_oil", 0.0003m, 0.60m)],
    };

    public static readonly Profile FineChemicals = new()
    {
        AddedValue = 0.27m, Electricity = 0.55m, Heat = 3.2m, NaturalGas = 0.012m, Fuels = [("diesel", 0.0006m)], Nox = 0.00026m, Water = 18, Reuse = 0.82m, Staff = 9,
        Waste = [("chemical_waste", 0.030m, 0.50m), ("sludge", 0.020m, 0.30m), ("waste_organic_solvents", 0.020m, 0.55m), ("other_hazardous", 0.006m, 0.20m)],
    };

    public static readonly Profile OrganicFeedstocks = new()
    {
        AddedValue = 0.21m, Electricity = 0.6m, Heat = 6.5m, NaturalGas = 0.060m, Process = [("co2", 0.052m)], Nox = 0.0009m, Water = 22, Reuse = 0.90m, Staff = 5,
        Waste = [("chemical_waste", 0.020m, 0.55m), ("sludge", 0.012m, 0.30m), ("spent_catalysts", 0.0008m, 0.85m), ("waste_organic_solvents", 0.006m, 0.60m)],
    };

    public static readonly Profile Resins = new()
    {
        AddedValue = 0.19m, Electricity = 0.5m, Heat = 4.0m, NaturalGas = 0.015m, Nox = 0.0003m, Water = 14, Reuse = 0.88m, Staff = 5,
        Waste = [("waste_plastics", 0.008m, 0.90m), ("sludge", 0.006m, 0.30m), ("organic_resin_waste", 0.007m, 0.35m)],
    };

    public static readonly Profile Coatings = new()
    {
        AddedValue = 0.25m, Electricity = 0.18m, Heat = 0.6m, NaturalGas = 0.006m, Nox = 0.0001m, Water = 2.4m, Reuse = 0.35m, Staff = 10,
        Waste = [("dye_paint_waste", 0.006m, 0.25m), ("waste_organic_solvents", 0.004m, 0.50m), ("other_industrial", 0.004m, 0.70m)],
    };

    public static readonly Profile ChlorAlkali = new()
    {
        AddedValue = 0.26m, Electricity = 6.6m, Heat = 3.0m, NaturalGas = 0.010m, Nox = 0.0003m, Water = 24, Reuse = 0.93m, Staff = 6,
        Waste = [("chemical_waste", 0.060m, 0.65m), ("sludge", 0.008m, 0.30m), ("waste_acids", 0.004m, 0.80m)],
    };

    public static readonly Profile ActiveIngredients = new()
    {
        AddedValue = 0.34m, Electricity = 0.45m, Heat = 3.0m, NaturalGas = 0.010m, Nox = 0.0002m, Water = 15, Reuse = 0.74m, Staff = 11,
        Waste = [("chemical_waste", 0.012m, 0.45m), ("sludge", 0.022m, 0.30m), ("waste_organic_solvents", 0.035m, 0.60m), ("other_hazardous", 0.008m, 0.10m)],
    };

    public static readonly Profile Medicines = new()
    {
        AddedValue = 0.42m, Electricity = 0.28m, Heat = 1.1m, Water = 5, Reuse = 0.55m, Staff = 13, FloorArea = 70,
        Waste = [("waste_paper", 0.004m, 0.98m), ("other_hazardous", 0.0012m, 0.05m)],
    };

    public static readonly Profile Biologics = new()
    {
        AddedValue = 0.46m, Electricity = 0.40m, Heat = 1.6m, NaturalGas = 0.0012m, Nox = 0.00002m, Water = 7, Reuse = 0.50m, Staff = 12, FloorArea = 75,
        Waste = [("other_industrial", 0.004m, 0.60m), ("other_hazardous", 0.0016m, 0.02m)],
    };

    /// <summary>Electric-arc furnace, about 2.6 t of steel. Process CO₂ from 0.11 t limestone × 0.440, 0.03 t dolomite × 0.476, 6 kg electrodes × 3.663 and 0.12 t pig iron × 0.172.</summary>
    public static readonly Profile ElectricSteel = new()
    {
        AddedValue = 0.15m, Electricity = 1.2m, NaturalGas = 0.0042m, Fuels = [("anthracite", 0.028m), ("diesel", 0.0006m)], Process = [("co2", 0.1053m)],
        Nox = 0.0004m, Water = 3.2m, Reuse = 0.965m, Staff = 4, FloorArea = 140,
        Waste = [("smelting_slag", 0.34m, 0.93m), ("scrap_steel", 0.030m, 1m), ("waste_mineral_oil", 0.0003m, 0.70m), ("other_hazardous", 0.030m, 0.80m)],
    };

    public static readonly Profile SteelRolling = new()
    {
        AddedValue = 0.14m, Electricity = 0.25m, NaturalGas = 0.0078m, Nox = 0.00028m, Water = 2.2m, Reuse = 0.955m, Staff = 4, FloorArea = 150,
        Waste = [("scrap_steel", 0.050m, 0.99m), ("sludge", 0.004m, 0.60m), ("emulsions", 0.0008m, 0.30m)],
    };

    public static readonly Profile AluminiumRolling = new()
    {
        AddedValue = 0.15m, Electricity = 0.36m, NaturalGas = 0.012m, Nox = 0.0003m, Water = 1.8m, Reuse = 0.93m, Staff = 4, FloorArea = 140,
        Waste = [("scrap_nonferrous", 0.050m, 0.99m), ("emulsions", 0.0009m, 0.30m), ("other_hazardous", 0.004m, 0.70m)],
    };

    /// <summary>About 33 t of cement from 21 t of clinker, 0.5 t of CO₂ from limestone in each.</summary>
    public static readonly Profile Cement = new()
    {
        AddedValue = 0.28m, Electricity = 2.6m, Fuels = [("bituminous_coal", 2.5m), ("diesel", 0.004m)], Process = [("co2", 10.6m)],
        Nox = 0.012m, Water = 8, Reuse = 0.90m, Staff = 8, FloorArea = 160,
        Waste = [("other_industrial", 0.020m, 0.80m), ("waste_mineral_oil", 0.0004m, 0.80m)],
    };

    public static readonly Profile Concrete = new()
    {
        AddedValue = 0.20m, Electricity = 0.15m, Fuels = [("diesel", 0.004m)], Water = 3.2m, Reuse = 0.45m, Staff = 9, FloorArea = 110,
        Waste = [("other_industrial", 0.085m, 0.90m), ("sludge", 0.020m, 0.70m)],
    };

    public static readonly Profile Blocks = new()
    {
        AddedValue = 0.24m, Electricity = 0.55m, NaturalGas = 0.055m, Fuels = [("diesel", 0.003m)], Nox = 0.0014m, Water = 4, Reuse = 0.60m, Staff = 12, FloorArea = 130,
        Waste = [("other_industrial", 0.16m, 0.95m)],
    };

    /// <summary>About 5.9 t of glass; process CO₂ from soda ash, limestone and dolomite.</summary>
    public static readonly Profile FlatGlass = new()
    {
        AddedValue = 0.25m, Electricity = 0.5m, NaturalGas = 0.11m, Process = [("co2", 1.12m)], Nox = 0.0052m, Water = 5, Reuse = 0.91m, Staff = 6, FloorArea = 130,
        Waste = [("waste_glass", 0.30m, 0.99m), ("desulphurisation_gypsum", 0.022m, 0.94m), ("other_industrial", 0.010m, 0.60m)],
    };

    public static readonly Profile GlassFibre = new()
    {
        AddedValue = 0.29m, Electricity = 1.1m, NaturalGas = 0.055m, Process = [("co2", 0.15m)], Nox = 0.0018m, Water = 5.5m, Reuse = 0.80m, Staff = 9, FloorArea = 100,
        Waste = [("waste_glass", 0.085m, 0.75m), ("sludge", 0.012m, 0.30m)],
    };

    public static readonly Profile Ceramics = new()
    {
        AddedValue = 0.30m, Electricity = 0.48m, NaturalGas = 0.085m, Nox = 0.0015m, Water = 6, Reuse = 0.72m, Staff = 16, FloorArea = 110,
        Waste = [("other_industrial", 0.12m, 0.92m), ("sludge", 0.050m, 0.85m)],
    };

    public static readonly Profile Plating = new()
    {
        AddedValue = 0.31m, Electricity = 0.95m, Heat = 1.6m, Water = 12, Reuse = 0.55m, Staff = 16, FloorArea = 60,
        Waste = [("surface_treatment_waste", 0.050m, 0.35m), ("waste_acids", 0.030m, 0.40m), ("sludge", 0.008m, 0.20m)],
    };

    public static readonly Profile Casting = new()
    {
        AddedValue = 0.22m, Electricity = 0.80m, NaturalGas = 0.020m, Nox = 0.0004m, Water = 2, Reuse = 0.80m, Staff = 11, FloorArea = 110,
        Waste = [("scrap_nonferrous", 0.040m, 0.98m), ("other_industrial", 0.11m, 0.85m), ("emulsions", 0.0010m, 0.25m)],
    };

    /// <summary>Fluorinated gases are what the abatement of the chambers lets through.</summary>
    public static readonly Profile Semiconductors = new()
    {
        AddedValue = 0.38m, Electricity = 1.1m, NaturalGas = 0.0045m, Process = [("nf3", 0.000020m), ("sf6", 0.0000038m)], Nox = 0.0001m, Water = 14, Reuse = 0.62m, Staff = 9, FloorArea = 65,
        Waste = [("inorganic_fluoride_waste", 0.006m, 0.85m), ("waste_acids", 0.020m, 0.65m), ("waste_organic_solvents", 0.008m, 0.70m), ("recyclables", 0.004m, 0.97m)],
    };

    public static readonly Profile CircuitBoards = new()
    {
        AddedValue = 0.29m, Electricity = 0.75m, Heat = 0.8m, NaturalGas = 0.0020m, Nox = 0.00004m, Water = 11, Reuse = 0.56m, Staff = 15, FloorArea = 55,
        Waste = [("copper_waste", 0.032m, 0.88m), ("photosensitive_waste", 0.003m, 0.05m), ("organic_resin_waste", 0.009m, 0.45m), ("recyclables", 0.010m, 0.97m)],
    };

    public static readonly Profile Lighting = new()
    {
        AddedValue = 0.24m, Electricity = 0.50m, Water = 3.2m, Reuse = 0.45m, Staff = 13, FloorArea = 60,
        Waste = [("recyclables", 0.006m, 0.95m), ("waste_acids", 0.004m, 0.50m), ("other_hazardous", 0.0008m, 0.10m)],
    };

    public static readonly Profile Assembly = new()
    {
        AddedValue = 0.24m, Electricity = 0.15m, Water = 1.1m, Reuse = 0.20m, Staff = 10, FloorArea = 70,
        Waste = [("recyclables", 0.008m, 0.97m), ("waste_plastics", 0.002m, 0.93m), ("other_hazardous", 0.0003m, 0.10m)],
    };

    public static readonly Profile SolarModules = new()
    {
        AddedValue = 0.18m, Electricity = 0.30m, NaturalGas = 0.0008m, Nox = 0.00002m, Water = 3.8m, Reuse = 0.55m, Staff = 6, FloorArea = 80,
        Waste = [("waste_glass", 0.004m, 0.97m), ("recyclables", 0.005m, 0.98m), ("inorganic_fluoride_waste", 0.002m, 0.80m)],
    };

    public static readonly Profile Batteries = new()
    {
        AddedValue = 0.22m, Electricity = 0.45m, Heat = 0.8m, NaturalGas = 0.0040m, Nox = 0.00008m, Water = 2.6m, Reuse = 0.60m, Staff = 7, FloorArea = 80,
        Waste = [("scrap_nonferrous", 0.010m, 0.99m), ("waste_organic_solvents", 0.005m, 0.95m), ("other_industrial", 0.003m, 0.70m)],
    };

    public static readonly Profile Cables = new()
    {
        AddedValue = 0.13m, Electricity = 0.12m, NaturalGas = 0.0009m, Nox = 0.00002m, Water = 0.9m, Reuse = 0.75m, Staff = 5, FloorArea = 90,
        Waste = [("scrap_nonferrous", 0.008m, 0.99m), ("waste_plastics", 0.005m, 0.92m)],
    };

    public static readonly Profile Machinery = new()
    {
        AddedValue = 0.26m, Electricity = 0.13m, NaturalGas = 0.0030m, Fuels = [("diesel", 0.0008m), ("lpg", 0.0006m)], Nox = 0.00008m, Water = 1.3m, Reuse = 0.25m, Staff = 12, FloorArea = 120,
        Waste = [("scrap_steel", 0.034m, 0.99m), ("emulsions", 0.0008m, 0.25m), ("dye_paint_waste", 0.0007m, 0.10m)],
    };

    public static readonly Profile CarParts = new()
    {
        AddedValue = 0.24m, Electricity = 0.20m, Heat = 0.25m, NaturalGas = 0.0050m, Nox = 0.0001m, Water = 1.8m, Reuse = 0.50m, Staff = 10, FloorArea = 110,
        Waste = [("scrap_steel", 0.026m, 0.99m), ("waste_plastics", 0.003m, 0.90m), ("emulsions", 0.0007m, 0.30m), ("dye_paint_waste", 0.0018m, 0.15m)],
    };

    public static readonly Profile Scrap = new()
    {
        AddedValue = 0.10m, Electricity = 0.06m, Fuels = [("diesel", 0.0025m)], Water = 0.4m, Reuse = 0.10m, Staff = 4, FloorArea = 130,
        Waste = [("other_industrial", 0.060m, 0.65m), ("waste_plastics", 0.020m, 0.85m), ("other_hazardous", 0.0015m, 0.20m)],
    };

    public static readonly Profile EdibleOil = new()
    {
        AddedValue = 0.12m, Electricity = 0.10m, Heat = 1.4m, Water = 1.9m, Reuse = 0.85m, Staff = 3, FloorArea = 110,
        Waste = [("food_residue", 0.060m, 0.98m), ("sludge", 0.006m, 0.60m), ("spent_catalysts", 0.0001m, 0.80m)],
    };

    public static readonly Profile FrozenFood = new()
    {
        AddedValue = 0.23m, Electricity = 0.36m, Heat = 1.0m, Water = 6.5m, Reuse = 0.30m, Staff = 16, FloorArea = 60,
        Waste = [("food_residue", 0.050m, 0.93m), ("sludge", 0.010m, 0.50m), ("waste_paper", 0.006m, 0.98m)],
    };

    public static readonly Profile Beer = new()
    {
        AddedValue = 0.36m, Electricity = 0.25m, Heat = 2.6m, Water = 12, Reuse = 0.55m, Staff = 9, FloorArea = 90,
        Waste = [("food_residue", 0.50m, 1m), ("sludge", 0.030m, 0.75m), ("waste_glass", 0.020m, 0.99m)],
    };

    public static readonly Profile Dyeing = new()
    {
        AddedValue = 0.24m, Electricity = 0.60m, Heat = 7.5m, NaturalGas = 0.010m, Nox = 0.0003m, Water = 36, Reuse = 0.45m, Staff = 15, FloorArea = 70,
        Waste = [("textile_leather_waste", 0.008m, 0.90m), ("sludge", 0.060m, 0.55m), ("dye_paint_waste", 0.0012m, 0.05m)],
    };

    public static readonly Profile Clothing = new()
    {
        AddedValue = 0.30m, Electricity = 0.10m, Heat = 0.3m, Water = 1.6m, Reuse = 0.10m, Staff = 28, FloorArea = 30,
        Waste = [("waste_textiles", 0.012m, 0.90m)],
    };

    public static readonly Profile Paper = new()
    {
        AddedValue = 0.20m, Electricity = 1.1m, Heat = 9.0m, NaturalGas = 0.004m, Nox = 0.0002m, Water = 26, Reuse = 0.89m, Staff = 5, FloorArea = 130,
        Waste = [("paper_printing_waste", 0.10m, 0.90m), ("sludge", 0.12m, 0.80m), ("waste_plastics", 0.020m, 0.70m)],
    };

    public static readonly Profile Cartons = new()
    {
        AddedValue = 0.22m, Electricity = 0.12m, Heat = 0.8m, Water = 1.2m, Reuse = 0.25m, Staff = 10, FloorArea = 90,
        Waste = [("waste_paper", 0.065m, 0.99m), ("dye_paint_waste", 0.0003m, 0.05m)],
    };

    public static readonly Profile PlasticPackaging = new()
    {
        AddedValue = 0.22m, Electricity = 0.50m, Water = 1.5m, Reuse = 0.80m, Staff = 10, FloorArea = 80,
        Waste = [("waste_plastics", 0.022m, 0.96m), ("waste_mineral_oil", 0.0002m, 0.40m)],
    };

    /// <summary>Its fuel follows from the heat that the park takes.</summary>
    public static readonly Profile HeatAndPower = new()
    {
        AddedValue = 0.27m, Electricity = 0.06m, Nox = 0.0045m, Water = 60, Reuse = 0.955m, Staff = 7, FloorArea = 110,
        Waste = [("fly_ash", 1.05m, 0.94m), ("furnace_slag", 0.36m, 0.97m), ("desulphurisation_gypsum", 0.30m, 0.95m), ("spent_catalysts", 0.0008m, 0.70m)],
    };

    public static readonly Profile Wastewater = new()
    {
        AddedValue = 0.38m, Electricity = 2.2m, Process = [("ch4", 0.012m), ("n2o", 0.0006m)], Water = 1.5m, Reuse = 0.30m, Staff = 12, FloorArea = 80,
        Waste = [("sludge", 2.3m, 0.58m), ("other_hazardous", 0.0004m, 0.05m)],
    };

    public static readonly Profile DataCentre = new()
    {
        AddedValue = 0.40m, Industrial = false, Electricity = 5.0m, Fuels = [("diesel", 0.0012m)], Water = 6, Reuse = 0.35m, Staff = 6, FloorArea = 180,
        Waste = [("recyclables", 0.001m, 0.98m), ("lead_waste", 0.0008m, 1m)],
    };

    public static readonly Profile Logistics = new()
    {
        AddedValue = 0.30m, Industrial = false, Electricity = 0.12m, Fuels = [("diesel", 0.030m), ("lng", 0.006m), ("gasoline", 0.0025m)], Water = 0.8m, Reuse = 0, Staff = 14, FloorArea = 260,
        Waste = [("waste_wood", 0.004m, 0.92m), ("waste_plastics", 0.002m, 0.85m), ("waste_rubber", 0.0012m, 0.95m)],
    };
}
