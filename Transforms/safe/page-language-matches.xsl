<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="page-language-matches" safety="safe">
    <picus:remedies check="page-language-matches"/>
    <picus:remedies check="part-language-matches"/>
    <picus:title xml:lang="en">A language that the text contradicts is replaced by the one that the text proves</picus:title>
    <picus:title xml:lang="zh-Hans">将与文字不符的语言声明改为文字证实的语言</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>办事大厅</title></head><body><p>市政务服务中心每个工作日上午九点开始办理各项业务，请携带有效证件前来办理相关手续，谢谢您的配合。</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="zh"><head><title>办事大厅</title></head><body><p>市政务服务中心每个工作日上午九点开始办理各项业务，请携带有效证件前来办理相关手续，谢谢您的配合。</p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>Hours</title></head><body><p>The counter is open from nine to five on weekdays.</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@lang[a11y:failed(.., 'page-language-matches') or a11y:failed(.., 'part-language-matches')][a11y:contradicting-language(a11y:language-text(..), .) != '']">
    <xsl:attribute name="lang"><xsl:value-of select="a11y:contradicting-language(a11y:language-text(..), .)"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
