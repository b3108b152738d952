<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="summary-name" safety="assisted">
    <picus:remedies check="summary-name"/>
    <picus:remedies check="menuitem-name"/>
    <picus:title xml:lang="en">Summaries and menu items get the name that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为摘要和菜单项添加人工撰写的名称</picus:title>
    <picus:example>
      <picus:remedy text="Opening hours"/>
      <picus:before><![CDATA[<details><summary></summary><p>8 to 16</p></details>]]></picus:before>
      <picus:after><![CDATA[<details><summary aria-label="Opening hours"></summary><p>8 to 16</p></details>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<details><summary>Opening hours</summary><p>8 to 16</p></details>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('summary-name') or a11y:failed('menuitem-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
