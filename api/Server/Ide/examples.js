/** Worked examples, one tab each; every line is checked against the schema by a test. */
export const examples = [
  `# 园区及其企业 / Parks and their enterprises
query ParksAndEnterprises {
  parks(first: 10) {
    totalCount
    nodes {
      code
      name
      nameEn
      sample
      enterprises(first: 5, order: [{ name: ASC }]) {
        totalCount
        nodes { uscc name statusLabel(lang: EN) }
      }
    }
  }
}
`,
  `# 一个数字从何而来 / Where one figure comes from
query OneFigureExplained {
  figures(first: 1, where: { indicatorCode: { eq: "purchased_electricity_co2" }, value: { gt: 0 } }) {
    nodes {
      value
      unitSymbol
      period
      indicator { name nameEn }
      enterprise { name }
      derivation {
        formula
        expression
        inputs { nodes { symbol value unit } }
        factors { nodes { symbol value unit factor { name year document { title number url } } } }
      }
      source { file sha256 }
    }
  }
}
`,
  `# 缺失的数据及原因 / What is missing, and why
query MissingAndWhy {
  figures(first: 20, where: { status: { neq: null } }) {
    totalCount
    nodes { period status statusLabel(lang: EN) reason indicator { nameEn } enterprise { name } }
  }
}
`,
];
