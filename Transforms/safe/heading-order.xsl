<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="heading-order" safety="safe">
    <picus:remedies check="heading-order"/>
    <picus:title xml:lang="en">Headings that skip a level are announced one level below the heading above them</picus:title>
    <picus:title xml:lang="zh-Hans">跳级的标题改为紧接上级标题的级别播报</picus:title>
    <picus:leaves when="not(a11y:settled-heading-level() &gt; 0)">
      <picus:reason xml:lang="en">a shallower heading follows in the same part, so what belongs under what is for the author to say</picus:reason>
      <picus:reason xml:lang="zh-Hans">同一部分中随后有更高级别的标题，层级归属需由作者确定</picus:reason>
    </picus:leaves>
    <picus:leaves when="not(a11y:has-words(a11y:text()))">
      <picus:reason xml:lang="en">it has no words, and a level would change nothing about that</picus:reason>
      <picus:reason xml:lang="zh-Hans">该标题没有文字，修改级别没有意义</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<h1>Fees</h1><h2>Passports</h2><h4>Children</h4><h5>Under six</h5><h4>Adults</h4><h2>Visas</h2>]]></picus:before>
      <picus:after><![CDATA[<h1>Fees</h1><h2>Passports</h2><h4 aria-level="3">Children</h4><h5 aria-level="4">Under six</h5><h4 aria-level="3">Adults</h4><h2>Visas</h2>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h1>收费标准</h1><div role="heading" aria-level='3'>护照</div>]]></picus:before>
      <picus:after><![CDATA[<h1>收费标准</h1><div role="heading" aria-level='2'>护照</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h1>Fees</h1><h4>Children</h4><h3>Adults</h3>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>Fees</h1><h3 id="fees">&nbsp;</h3>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>Fees</h1><h2>Passports</h2><h3>Children</h3><h2>Visas</h2>]]></picus:unchanged>
  </picus:transform>

  <!-- The tag stays: browsers and style sheets draw an h4 otherwise than an h3. -->
  <xsl:template match="*[a11y:page-found('heading-order')][a11y:has-words(a11y:text())][a11y:settled-heading-level() &gt; 0]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'aria-level']"/>
      <xsl:attribute name="aria-level"><xsl:value-of select="a11y:settled-heading-level()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
