<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="select-name-from-prompt" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:title xml:lang="en">A list box is named by the prompt that it shows</picus:title>
    <picus:title xml:lang="zh-Hans">下拉框以其显示的提示选项命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<select name="m"><option value="">Choose a month</option><option>May</option></select>]]></picus:before>
      <picus:after><![CDATA[<select name="m" aria-label="Choose a month"><option value="">Choose a month</option><option>May</option></select>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<select name="m"><option value="">---</option><option>May</option></select>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<select name="m"><option>April</option><option>May</option></select>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p>Month: <select name="m"><option value="">Choose a month</option><option>May</option></select></p>]]></picus:unchanged>
  </picus:transform>

  <!-- The placeholder label option (HTML Standard, 4.10.7): the first one, with an empty value. -->
  <xsl:template match="select[a11y:failed('form-field-label')][not(a11y:field-words())][not(@multiple)][option[1]/@value = ''][a11y:has-words(option[1])][not(a11y:filler('label', string(option[1])))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:trim(string(option[1]))"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
