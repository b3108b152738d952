<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="language-part-declared" safety="safe">
    <picus:remedies check="language-part-declared"/>
    <picus:title xml:lang="en">Passages get the language that their text proves</picus:title>
    <picus:title xml:lang="zh-Hans">为段落添加其文字所证明的语言</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p>市民服务大厅的办事窗口在工作日上午九点至下午五点开放，周末和法定节假日休息，请各位市民合理安排时间前来办理。</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p lang="zh-Hans">市民服务大厅的办事窗口在工作日上午九点至下午五点开放，周末和法定节假日休息，请各位市民合理安排时间前来办理。</p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p>Short</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:found('language-part-declared')][a11y:detected-language() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="lang"><xsl:value-of select="a11y:detected-language()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
