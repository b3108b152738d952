<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-file-type-announced" safety="safe" changes-text="yes">
    <picus:remedies check="link-file-type-announced"/>
    <picus:title xml:lang="en">Links to files name the file type in their text or label</picus:title>
    <picus:title xml:lang="zh-Hans">指向文件的链接在文字中注明文件类型</picus:title>
    <picus:leaves when="a11y:name() = ''">
      <picus:reason xml:lang="en">the link has no name that a notice could join</picus:reason>
      <picus:reason xml:lang="zh-Hans">链接没有可附加提示的名称</picus:reason>
    </picus:leaves>
    <picus:leaves when="normalize-space() = ''">
      <picus:reason xml:lang="en">the link shows pictures only</picus:reason>
      <picus:reason xml:lang="zh-Hans">链接只显示图片</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="b.pdf">Budget</a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="b.pdf">Budget (PDF)</a></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="b.pdf" aria-label="Budget of the city">Budget</a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="b.pdf" aria-label="Budget of the city (PDF)">Budget</a></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="b.html">Budget</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="a[a11y:failed('link-file-type-announced')][a11y:name-from() = 'content'][normalize-space() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:apply-templates select="." mode="notice"/>
    </xsl:copy>
  </xsl:template>

  <!-- Where a label is read instead of the text, the label says it. -->
  <xsl:template match="a/@aria-label[a11y:failed(.., 'link-file-type-announced')][a11y:name-from(..) = 'aria-label']">
    <xsl:attribute name="aria-label"><xsl:value-of select="."/><xsl:apply-templates select=".." mode="notice"/></xsl:attribute>
  </xsl:template>

  <!-- The brackets of the script. -->
  <xsl:template match="*" mode="notice">
    <xsl:choose>
      <xsl:when test="starts-with(a11y:phrase('new-window'), '（')"><xsl:value-of select="concat('（', a11y:file-type(@href), '）')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(' (', a11y:file-type(@href), ')')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
