<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-from-title" safety="safe">
    <picus:remedies check="field-label-not-title-only"/>
    <picus:title xml:lang="en">A field that is named by its tooltip only gets a label with the same words</picus:title>
    <picus:title xml:lang="zh-Hans">仅以提示文字命名的字段获得相同文字的标签</picus:title>
    <picus:example>
      <picus:before><![CDATA[<input type="text" title="Zip code">]]></picus:before>
      <picus:after><![CDATA[<input type="text" title="Zip code" aria-label="Zip code">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label>Zip <input type="text" title="Zip code"></label>]]></picus:unchanged>
  </picus:transform>

  <!-- A tooltip is shown to the mouse alone, and left out by some screen readers as their users choose. -->
  <xsl:template match="*[self::input or self::select or self::textarea][@title][a11y:failed('field-label-not-title-only')][not(@aria-label or @aria-labelledby)][a11y:name-from() = 'title']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:trim(string(@title))"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
