<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-list-heading-before" safety="safe" changes-look="inserted">
    <picus:remedies check="definition-list-structure"/>
    <picus:title xml:lang="en">A heading at the beginning of a definition list stands before it, drawn and spaced as headings are there</picus:title>
    <picus:title xml:lang="zh-Hans">描述列表开头的标题移到列表之前，其外观和间距遵循新位置的样式</picus:title>
    <picus:example>
      <picus:before><![CDATA[<dl><h3>Fees</h3><dt>Passport</dt><dd>10</dd></dl>]]></picus:before>
      <picus:after><![CDATA[<h3>Fees</h3><dl><dt>Passport</dt><dd>10</dd></dl>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl><dt>Passport</dt><dd>10</dd><h3>Visas</h3><dt>Visa</dt><dd>20</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl>Fees <h3>of all</h3><dt>Passport</dt><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>dl:first-child { color: #060 }</style><div><dl><h3>Fees</h3><dt>Passport</dt><dd>10</dd></dl></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="dl[a11y:failed('definition-list-structure')][*[1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]][not(*[position() &gt; 1][not(self::dt or self::dd or self::div or self::script or self::template)])][not(text()[normalize-space() != ''])][not(parent::p or parent::dl)]">
    <xsl:apply-templates select="*[1]"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()[not(self::*[1][not(preceding-sibling::*)])]"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
