<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="fieldset-legend" safety="assisted" changes-look="inserted" changes-text="yes">
    <picus:remedies check="fieldset-legend"/>
    <picus:title xml:lang="en">Groups of fields get the legend that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为字段组添加人工撰写的说明</picus:title>
    <picus:example>
      <picus:remedy text="Agree?"/>
      <picus:before><![CDATA[<fieldset><label><input type="radio" name="s"> Yes</label><label><input type="radio" name="s"> No</label></fieldset>]]></picus:before>
      <picus:after><![CDATA[<fieldset><legend>Agree?</legend><label><input type="radio" name="s"> Yes</label><label><input type="radio" name="s"> No</label></fieldset>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<fieldset><legend>A</legend><label><input type="radio" name="s"> Yes</label></fieldset>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="fieldset[a11y:found('fieldset-legend')][not(legend)][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <legend><xsl:value-of select="a11y:remedy()"/></legend>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
