using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Support;

namespace Disclosure.Model;

/// <summary>Every register, in an order in which each refers only to itself and to those before it.</summary>
public static class Catalog
{
    public static readonly IReadOnlyList<Table> Tables =
    [
        Documents.Table,
        Laws.Table,
        LawDuties.Table,
        PublicHolidays.Table,
        Industries.Table,
        Regions.Table,
        EnergyCarriers.Table,
        Gases.Table,
        WasteCategories.Table,
        EmissionFactors.Table,
        EnergyConversions.Table,
        Indicators.Table,
        ObligationRules.Table,
        EvaluationSchemes.Table,
        EvaluationCriteria.Table,
        EvaluationLevels.Table,
        Sources.Table,
        Parks.Table,
        Enterprises.Table,
        Recognitions.Table,
        Figures.Table,
        FigureRevisions.Table,
        Derivations.Table,
        Derivations.Inputs,
        Derivations.Factors,
        Targets.Table,
        TargetRevisions.Table,
        TargetAssessments.Table,
        Measures.Table,
        PerformanceEvaluations.Table,
        CriterionScores.Table,
        ComplianceEvaluations.Table,
        Reports.Table,
        AuditListings.Table,
        AuditResults.Table,
        Rectifications.Table,
        AuditSteps.Table,
        Improvements.Table,
        Certifications.Table,
        AdmissionListItems.Table,
        Admissions.Table,
        CreditListings.Table,
        FundingGrants.Table,
        Questions.Table,
        Filings.Table,
        Obligations.Table,
        Patents.Table,
        Technologies.Table,
        GreenBuildings.Table,
        InfrastructureFacilities.Table,
        WasteOffers.Table,
        WasteWants.Table,
        WasteMatches.Table,
        WasteTransfers.Table,
        OutreachEvents.Table,
        TrainingMaterials.Table,
        ServiceProviders.Table,
        ManagementRecords.Table,
        IssueRegister.Table,
        Releases.Table,
        Releases.Changes,
        Datasets.Table,
    ];

    private static readonly FrozenDictionary<string, Table> BySlug = Tables.ToFrozenDictionary(table => table.Slug, StringComparer.Ordinal);

    public static Table? Find(string slug) => BySlug.GetValueOrDefault(slug);
}
