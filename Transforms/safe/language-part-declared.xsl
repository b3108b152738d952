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
    <picus:unchanged><![CDATA[<!doctype html><html lang="da"><head><title>T</title></head><body><h3>4.6.1. Automatisk installation med Debian-installationsprogrammet</h3></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><ul><li><a href="/i">Insurance</a><ul><li><a href="/1">Best Car Insurance</a></li><li><a href="/2">Lower Car Insurance Rate</a></li><li><a href="/3">Best Life Insurance</a></li><li><a href="/4">Best Homeowners Insurance</a></li><li><a href="/5">Best Pet Insurance</a></li></ul></li></ul></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="english-language"><head><title>T</title></head><body><p>Bring it along.</p><p>The town hall is open to the public from Monday to Friday, and you may bring the letter that we have sent to you.</p></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><p>Short</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- Where the page's own language is no language, that is mended first: most of its passages are in it. -->
  <!-- The short names in a menu prove no language that is written in the same letters, and a heading none that is as near
       as Danish is to Swedish. -->
  <xsl:template match="*[a11y:found('language-part-declared')][not(a11y:page-found('page-language-valid')) or a11y:has-words(a11y:contradicting-language(a11y:language-text(/html), a11y:primary-language(a11y:detected-language())))][a11y:detected-language() != ''][string-length(a11y:text()) &gt;= 200 or not(a11y:has-token('da sv no nb nn', a11y:primary-language(a11y:language())) and a11y:has-token('da sv no nb nn', a11y:primary-language(a11y:detected-language())) or a11y:has-token('es pt gl ca it', a11y:primary-language(a11y:language())) and a11y:has-token('es pt gl ca it', a11y:primary-language(a11y:detected-language())) or a11y:has-token('cs sk', a11y:primary-language(a11y:language())) and a11y:has-token('cs sk', a11y:primary-language(a11y:detected-language())))][count(.//a) &lt; 3 or contains(' zh ja ko ru uk el ar he hi th ', concat(' ', a11y:primary-language(a11y:language()), ' ')) or contains(' zh ja ko ru uk el ar he hi th ', concat(' ', a11y:primary-language(a11y:detected-language()), ' '))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="lang"><xsl:value-of select="a11y:detected-language()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
