<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-value-valid" safety="safe">
    <picus:remedies check="aria-value-valid"/>
    <picus:title xml:lang="en">ARIA values are corrected where what is meant is plain</picus:title>
    <picus:title xml:lang="zh-Hans">含义明确时纠正 ARIA 属性值</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button aria-expanded="yes">A</button>]]></picus:before>
      <picus:after><![CDATA[<button aria-expanded="true">A</button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button aria-expanded="true">A</button>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@*[starts-with(name(), 'aria-')][a11y:failed(.., 'aria-value-valid')][not(a11y:attribute-valid(.., name()))]">
    <xsl:variable name="meant" select="a11y:meant-aria-value(.., name())"/>
    <xsl:if test="$meant != ''">
      <xsl:attribute name="{name()}"><xsl:value-of select="$meant"/></xsl:attribute>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
