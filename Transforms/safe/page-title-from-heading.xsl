<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="page-title-from-heading" safety="safe">
    <picus:remedies check="page-title"/>
    <picus:title xml:lang="en">A page without a title is named by its only main heading</picus:title>
    <picus:title xml:lang="zh-Hans">没有标题的页面以唯一的主标题命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title></title></head><body><h1>Fees of the city</h1></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Fees of the city</title></head><body><h1>Fees of the city</h1></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><h1>A</h1></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="head[a11y:page-found('page-title')][not(title)][count(//h1) = 1][normalize-space(a11y:text(//h1)) != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <title><xsl:value-of select="normalize-space(a11y:text(//h1))"/></title>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="head/title[a11y:page-found('page-title')][normalize-space() = ''][count(//title) = 1][count(//h1) = 1][normalize-space(a11y:text(//h1)) != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="normalize-space(a11y:text(//h1))"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
