using System.Globalization;
using System.Text;
using Disclosure.Schema.Errors;
using Disclosure.Schema.Limits;

namespace Disclosure.Schema.Documentation;

/// <summary>Pages of the documentation that are written from the code, as Markdown.</summary>
public static class ReferencePages
{
    /// <param name="limits">As they are without settings of an operator.</param>
    public static string Limits(LimitsInForce limits)
    {
        var page = new StringBuilder("""
            # API 的限制 · Limits of the API

            本页由程序生成。当前生效的数值可用 `{ limits { … } }` 查询。
            This page is generated. The numbers in force are answered by `{ limits { … } }`.

            | 字段 Field | 数值 Number | 含义 | Meaning | 错误代码 Code |
            | --- | ---: | --- | --- | --- |

            """);
        foreach (var limit in PublishedLimits.All)
        {
            var number = limit.Documented(limits)?.ToString("N0", CultureInfo.InvariantCulture);
            var value = limit.IsSetLocally ? $"{number} {(number is null ? "由运营者设定 set by the operator" : "运营者可改 unless set otherwise")}".TrimStart() : number;
            page.Append(CultureInfo.InvariantCulture, $"| `{limit.Name}` | {value} | {limit.About.Zh} | {limit.About.En} | {(limit.Code is { } code ? $"`{code}`" : "")} |\n");
        }

        return page.ToString();
    }

    public static string Errors()
    {
        var page = new StringBuilder("""
            # API 的错误代码 · Error codes of the API

            本页由程序生成。代码在 `errors[].extensions.code` 中，永久不变；文字说明可能改变，请勿依据文字判断。
            状态码是 `Accept: application/graphql-response+json` 时的状态码；`application/json` 下，能读懂的请求一律为 200。

            This page is generated. A code stands in `errors[].extensions.code` and stays; messages may change, do not branch on them.
            Statuses are those of `Accept: application/graphql-response+json`; with `application/json` every well-formed request is answered with 200.

            | 代码 Code | HTTP | 含义与处理 | Meaning, and what to do |
            | --- | --- | --- | --- |

            """);
        foreach (var error in ApiErrors.All)
            page.Append(CultureInfo.InvariantCulture, $"| `{error.Code}` | {string.Join(", ", error.Statuses)} | {error.Meaning.Zh} | {error.Meaning.En} |\n");
        return page.ToString();
    }
}
