<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="empty-heading" safety="safe">
    <picus:remedies check="heading-name"/>
    <picus:title xml:lang="en">Headings without any content are no headings any more</picus:title>
    <picus:title xml:lang="zh-Hans">没有任何内容的标题不再是标题</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h2></h2><p>B</p>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div></div><p>B</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h3>&nbsp;<br></h3><p>B</p>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div>&nbsp;<br></div><p>B</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h1>A</h1><h2><img src="a.png" alt=""></h2><h2>★</h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2><span class="icon"></span></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 id="filled-by-a-script"></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][a11y:failed('heading-name')][not(*[not(self::br or self::span[not(* or @class)] or self::a[not(* or @href or @class)])])][a11y:trim(string(.)) = ''][not(@role)][not(@id)]">
    <div>
      <xsl:apply-templates select="@* | node()"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
