<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-in-cell" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:remedies check="field-label-not-placeholder"/>
    <picus:title xml:lang="en">The text in the cell beside a field becomes its label</picus:title>
    <picus:title xml:lang="zh-Hans">字段旁单元格中的文字成为其标签</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table><tr><td>Name</td><td><input name="who"></td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><td><label for="who">Name</label></td><td><input name="who" id="who"></td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table><tr><td>Name</td><td><input name="a"><input name="b"></td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <!-- One field in a cell, plain text in the cell before it, and no other field in the row. -->
  <xsl:template match="*[self::td or self::th][normalize-space() != ''][not(*[not(self::b or self::strong or self::font or self::span)])][not(.//input or .//select or .//textarea or .//label or .//a)][following-sibling::*[1][self::td][count(.//input[not(a11y:lower-case(@type) = 'hidden')] | .//select | .//textarea) = 1][.//*[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <label for="{a11y:own-or-new-id(following-sibling::*[1]//*[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')])}">
        <xsl:apply-templates select="node()"/>
      </label>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="td//*[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')][not(@id)][count(ancestor::td[1]//input[not(a11y:lower-case(@type) = 'hidden')] | ancestor::td[1]//select | ancestor::td[1]//textarea) = 1][ancestor::td[1]/preceding-sibling::*[1][self::td or self::th][normalize-space() != ''][not(*[not(self::b or self::strong or self::font or self::span)])][not(.//input or .//select or .//textarea or .//label or .//a)]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
