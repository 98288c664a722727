using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation;

/// <summary>Goes once through every definition with the types at hand. Its recursion is bounded by the parser's nesting limit.</summary>
internal sealed class DocumentWalker(ValidationContext context, ImmutableArray<Rule> rules)
{
    private List<VariableUsage> usages = [];

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull) return;
            usages = context.UsagesIn(definition);
            if (definition is OperationDefinition operation) Operation(operation);
            else if (definition is FragmentDefinition fragment) Fragment(fragment);
        }

        foreach (var rule in rules) rule.Finish();
    }

    private void Operation(OperationDefinition operation)
    {
        foreach (var rule in rules) rule.Operation(operation);
        foreach (var variable in operation.Variables)
        {
            foreach (var rule in rules) rule.Variable(variable);
            if (variable.DefaultValue is { } value) Value(value, context.Schema.Resolve(variable.Type), hasDefault: false, oneOf: null);
            Directives(variable.Directives, DirectiveLocation.VariableDefinition);
        }

        Directives(operation.Directives, operation.Kind switch
        {
            OperationKind.Mutation => DirectiveLocation.Mutation,
            OperationKind.Subscription => DirectiveLocation.Subscription,
            _ => DirectiveLocation.Query,
        });
        Selections(operation.Selections, operation.Kind == OperationKind.Query ? context.Schema.Query : null);
    }

    private void Fragment(FragmentDefinition fragment)
    {
        foreach (var rule in rules) rule.Fragment(fragment);
        Directives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Selections(fragment.Selections, context.Schema.FindType(fragment.TypeCondition.Name) as CompositeType);
    }

    private void Selections(ImmutableArray<Selection> selections, CompositeType? parent)
    {
        foreach (var selection in selections)
        {
            if (context.IsFull) return;
            switch (selection)
            {
                case FieldSelection field:
                    Field(field, parent);
                    break;
                case InlineFragment inline:
                    foreach (var rule in rules) rule.Inline(inline, parent);
                    Directives(inline.Directives, DirectiveLocation.InlineFragment);
                    var type = inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name) as CompositeType : parent;
                    Selections(inline.Selections, type);
                    break;
                case FragmentSpread spread:
                    foreach (var rule in rules) rule.Spread(spread, parent);
                    Directives(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
            }
        }
    }

    private void Field(FieldSelection selection, CompositeType? parent)
    {
        var field = parent is null ? null : context.Schema.FindField(parent, selection.Name);
        foreach (var rule in rules) rule.Field(selection, parent, field);
        Arguments(selection, field is null ? null : $"{parent}.{field.Name}", selection.Arguments, field?.Arguments);
        Directives(selection.Directives, DirectiveLocation.Field);
        Selections(selection.Selections, field?.Type.Named as CompositeType);
    }

    private void Directives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty) return;
        foreach (var rule in rules) rule.Directives(directives, location);
        foreach (var directive in directives)
        {
            Arguments(directive, $"@{directive.Name}", directive.Arguments, context.Schema.Directives.Find(directive.Name)?.Arguments);
        }
    }

    private void Arguments(Node node, string? name, ImmutableArray<Argument> arguments, Members<InputValueDefinition>? definitions)
    {
        if (definitions is not null)
        {
            var place = new ArgumentPlace(node, name!, arguments, definitions);
            foreach (var rule in rules) rule.Arguments(place);
        }

        foreach (var argument in arguments)
        {
            var definition = definitions?.Find(argument.Name);
            Value(argument.Value, definition?.Type, definition?.DefaultValue is not null, oneOf: null);
        }
    }

    private void Value(ValueNode value, SchemaType? type, bool hasDefault, InputObjectType? oneOf)
    {
        if (context.IsFull) return;
        foreach (var rule in rules) rule.Value(value, type);
        switch (value)
        {
            case VariableNode variable:
                usages.Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListNode list:
                var itemType = (type?.Nullable as ListType)?.Of;
                foreach (var item in list.Items) Value(item, itemType, hasDefault: false, oneOf: null);
                break;
            case ObjectNode node:
                // A single object stands for a list of one, at every level of lists.
                var input = type?.Named as InputObjectType;
                foreach (var member in node.Fields)
                {
                    var definition = input?.Fields.Find(member.Name);
                    Value(member.Value, definition?.Type, definition?.DefaultValue is not null, input is { IsOneOf: true } ? input : null);
                }

                break;
        }
    }
}
