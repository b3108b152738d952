<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="icon-font-hidden" safety="safe">
    <picus:remedies check="icon-font-not-read"/>
    <picus:title xml:lang="en">Icon characters that no voice can read are kept from screen readers</picus:title>
    <picus:title xml:lang="zh-Hans">无法朗读的图标字符不再暴露给读屏软件</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/"><i>&#xE001;</i> Home</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/"><i aria-hidden="true">&#xE001;</i> Home</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/"><i>N</i> Home</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('icon-font-not-read')][a11y:private-use(.)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-hidden">true</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
