<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="landmark-named-by-content" safety="safe">
    <picus:remedies check="landmark-unique"/>
    <picus:title xml:lang="en">One of several like landmarks is named by its heading, or by what its class and content prove it to be</picus:title>
    <picus:title xml:lang="zh-Hans">多个同类地标以其标题，或以其类名和内容表明的用途命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/">Home</a></nav><main><h1>A</h1></main><nav><h2>About us</h2><a href="/b">B</a></nav></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/">Home</a></nav><main><h1>A</h1></main><nav aria-labelledby="h2"><h2 id="h2">About us</h2><a href="/b">B</a></nav></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav class="site"><a href="/">Home</a></nav><main><h1>A</h1><nav class="breadcrumb"><a href="/">Home</a></nav><nav class="pager pagination"><a href="?page=2">2</a></nav></main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav class="site"><a href="/">Home</a></nav><main><h1>A</h1><nav class="breadcrumb" aria-label="Breadcrumb"><a href="/">Home</a></nav><nav class="pager pagination" aria-label="Pagination"><a href="?page=2">2</a></nav></main></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="zh"><head><title>T</title></head><body><nav><a href="/">首页</a></nav><main><h1>甲</h1></main><footer><nav><a href="/b">乙</a></nav></footer></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="zh"><head><title>T</title></head><body><nav><a href="/">首页</a></nav><main><h1>甲</h1></main><footer><nav aria-label="页脚"><a href="/b">乙</a></nav></footer></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1></main><aside><h2>Related</h2></aside><aside><h2>Related</h2></aside></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1></main><aside aria-label="Related"></aside><aside></aside><aside><h2>Related</h2></aside></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/a">A</a></nav><main><h1>A</h1></main><footer><nav><a href="/b">B</a></nav><nav><a href="/c">C</a></nav></footer></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/a">A</a></nav><nav><a href="/b">B</a></nav><main><h1>A</h1></main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav aria-label="A"><h2>A</h2><a href="/a">A</a></nav><nav aria-label="A"><a href="/b">B</a></nav><main><h1>A</h1></main></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:failed('landmark-unique')][a11y:landmark-heading()]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(a11y:landmark-heading())"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[a11y:names-landmark()][not(@id)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[a11y:failed('landmark-unique')][a11y:landmark-purpose() != '']">
    <xsl:variable name="name" select="a11y:phrase(a11y:landmark-purpose())"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
