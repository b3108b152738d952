/// A check that is valid as it stands, for its author to change.
public enum CheckSkeleton {
    public static func text(_ id: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <check xmlns="urn:picus:check" id="\(id)" impact="moderate" kind="failure">
          <requirements>
            <wcag>1.1.1</wcag>
          </requirements>
          <title xml:lang="en">What must be true</title>
          <title xml:lang="zh-Hans">必须满足的条件</title>
          <affected xml:lang="en">Who is affected, and what a screen reader says.</affected>
          <affected xml:lang="zh-Hans">谁会受影响，读屏软件会说什么。</affected>
          <remedy xml:lang="en">How to mend it.</remedy>
          <remedy xml:lang="zh-Hans">如何修复。</remedy>
          <applicability elements="img" when="a11y:exposed()"/>
          <expectation key="no-name" test="a11y:name() != ''">
            <message xml:lang="en">This image has no name: a screen reader reads “{@src}”.</message>
            <message xml:lang="zh-Hans">图像没有名称，读屏软件会读出“{@src}”。</message>
          </expectation>
          <examples>
            <passed><![CDATA[<img src="hall.png" alt="Town hall">]]></passed>
            <failed><![CDATA[<img src="hall.png" data-target>]]></failed>
            <inapplicable><![CDATA[<p>No image</p>]]></inapplicable>
          </examples>
        </check>

        """
    }
}

/// The reference of the `a11y:` functions, as `Checks/FUNCTIONS.md` has it.
public enum FunctionReference {
    public static var text: String { XPathFunctions.documentation }
}
