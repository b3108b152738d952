<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="meta-viewport-zoom" safety="safe">
    <picus:remedies check="meta-viewport-zoom"/>
    <picus:title xml:lang="en">Pages can be zoomed: user-scalable=no and small maximum scales go</picus:title>
    <picus:title xml:lang="zh-Hans">允许缩放页面：移除 user-scalable=no 和过小的最大缩放比例</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title><meta name="viewport" content="width=device-width, user-scalable=no"></head><body><p>Fees</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title><meta name="viewport" content="width=device-width"></head><body><p>Fees</p></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title><meta name=viewport content='width=device-width,initial-scale=1,maximum-scale=1,viewport-fit=cover'></head><body><p>Fees</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title><meta name=viewport content='width=device-width,initial-scale=1,viewport-fit=cover'></head><body><p>Fees</p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>Fees</title><meta name="viewport" content="width=device-width, maximum-scale=5"></head><body><p>Fees</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="meta[a11y:failed('meta-viewport-zoom')]/@content">
    <xsl:attribute name="content">
      <xsl:call-template name="without-limits">
        <xsl:with-param name="rest" select="."/>
      </xsl:call-template>
    </xsl:attribute>
  </xsl:template>

  <!-- Leaves out the settings that limit zooming; all others stay as they are written. -->
  <xsl:template name="without-limits">
    <xsl:param name="rest"/>
    <xsl:param name="done"/>
    <xsl:variable name="length" select="string-length(substring-before(concat(translate($rest, ';', ','), ','), ','))"/>
    <xsl:variable name="separator" select="substring(translate($rest, ';', ','), $length + 1, 1)"/>
    <xsl:variable name="setting" select="substring($rest, 1, $length)"/>
    <xsl:variable name="name" select="a11y:lower-case(normalize-space(substring-before(concat($setting, '='), '=')))"/>
    <xsl:variable name="result">
      <xsl:value-of select="$done"/>
      <xsl:if test="not($name = 'user-scalable' or $name = 'maximum-scale')">
        <xsl:choose>
          <xsl:when test="$done = ''"><xsl:value-of select="$setting"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat(',', $setting)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$separator = ','">
        <xsl:call-template name="without-limits">
          <xsl:with-param name="rest" select="substring($rest, $length + 2)"/>
          <xsl:with-param name="done" select="string($result)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$result"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
