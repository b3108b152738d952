<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="main-landmark" safety="safe">
    <picus:remedies check="main-landmark-one"/>
    <picus:remedies check="landmark-for-content"/>
    <picus:remedies check="repeated-content-bypassed"/>
    <picus:title xml:lang="en">The region that is evidently the main content becomes the main landmark</picus:title>
    <picus:title xml:lang="zh-Hans">将明显的主要内容区域标为主要地标</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div id="content"><h1>A</h1></div></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div id="content" role="main"><h1>A</h1></div></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1></main></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="div[a11y:page-found('main-landmark-one landmark-for-content repeated-content-bypassed')][not(@role)][contains(' main content maincontent main-content main_content page-content ', concat(' ', a11y:lower-case(@id), ' '))][normalize-space(@id) != ''][not(//main or //*[@role='main'])][count(//div[contains(' main content maincontent main-content main_content page-content ', concat(' ', a11y:lower-case(@id), ' '))][normalize-space(@id) != '']) = 1][not(ancestor::*[a11y:landmark()])][not(.//footer[a11y:landmark()] or .//header[a11y:landmark()] or .//*[@role = 'banner' or @role = 'contentinfo'])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">main</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
