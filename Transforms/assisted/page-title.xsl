<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="page-title" safety="assisted" changes-text="yes">
    <picus:remedies check="page-title"/>
    <picus:remedies check="page-title-descriptive"/>
    <picus:title xml:lang="en">Pages get the title that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为页面添加人工撰写的标题</picus:title>
    <picus:example>
      <picus:remedy text="Fees"/>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>Untitled Document</title></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="title[parent::head][a11y:page-found('page-title page-title-descriptive')][not(preceding-sibling::title)][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="a11y:remedy()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
