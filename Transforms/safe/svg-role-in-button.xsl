<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="svg-role-in-button" safety="safe">
    <picus:remedies check="svg-name"/>
    <picus:title xml:lang="en">A drawing without a name in a button that has words loses the image role, which buttons do not pass on</picus:title>
    <picus:title xml:lang="zh-Hans">有文字的按钮中无名称的图形去掉图像角色（按钮不会传达该角色）</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button>Save <svg role="img"><path d="M0 0"></path></svg></button>]]></picus:before>
      <picus:after><![CDATA[<button>Save <svg><path d="M0 0"></path></svg></button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/">Save <svg role="img"><path d="M0 0"></path></svg></a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button><svg role="img"><path d="M0 0"></path></svg></button>]]></picus:unchanged>
  </picus:transform>

  <!-- Children of a button are presentational (WAI-ARIA 1.2, 5.2.8): what they are is not heard, and its words are. -->
  <xsl:template match="@role[a11y:failed(.., 'svg-name')][../ancestor::*[self::button or @role = 'button'][a11y:has-words(a11y:own-text()) or a11y:has-words(string(.))]]"/>
</xsl:stylesheet>
