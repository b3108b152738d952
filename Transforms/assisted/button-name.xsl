<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="button-name" safety="assisted">
    <picus:remedies check="button-name"/>
    <picus:title xml:lang="en">Buttons without a name get the text that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为无名称的按钮添加人工撰写的文字</picus:title>
    <picus:example>
      <picus:remedy text="Close"/>
      <picus:before><![CDATA[<button></button>]]></picus:before>
      <picus:after><![CDATA[<button aria-label="Close"></button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button>Close</button>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('button-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
