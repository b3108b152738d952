<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="skip-link" safety="safe" changes-text="yes">
    <picus:remedies check="skip-link"/>
    <picus:title xml:lang="en">A link to the main content is added as the first thing in the page</picus:title>
    <picus:title xml:lang="zh-Hans">在页面开头添加跳到主要内容的链接</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="#m">Skip to main content</a><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main>A</main></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="body[a11y:page-found('skip-link')][count(.//main | .//*[@role='main']) = 1][not(.//main//main)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <a href="#{a11y:own-or-new-id(.//main | .//*[@role='main'])}">
        <!-- Where a style sheet cannot be read, the page's colours are unknown: its own are certain to be readable. -->
        <xsl:if test="a11y:style-sheets-missing()">
          <xsl:attribute name="style">color:#00c;background:#fff</xsl:attribute>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="starts-with(a11y:language(), 'zh')">跳到主要内容</xsl:when>
          <xsl:otherwise>Skip to main content</xsl:otherwise>
        </xsl:choose>
      </a>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::main or @role='main'][not(@id)][a11y:page-found('skip-link')][count(//main | //*[@role='main']) = 1]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
