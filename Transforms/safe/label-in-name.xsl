<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="label-in-name" safety="safe" changes-text="yes">
    <picus:remedies check="label-in-name"/>
    <picus:title xml:lang="en">A label that lacks the words that its control shows begins with them</picus:title>
    <picus:title xml:lang="zh-Hans">缺少可见文字的标签以控件显示的文字开头</picus:title>
    <picus:leaves when="a11y:style-sheets-missing()">
      <picus:reason xml:lang="en">a style sheet could not be read, so which words are seen is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">有样式表无法读取，无法确定哪些文字可见</picus:reason>
    </picus:leaves>
    <picus:leaves when="@aria-labelledby">
      <picus:reason xml:lang="en">its name stands elsewhere in the page</picus:reason>
      <picus:reason xml:lang="zh-Hans">名称取自页面其他位置</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<a href="/s" aria-label="Standard">Specification</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/s" aria-label="Specification, Standard">Specification</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="zh-CN"><head><title>搜索</title></head><body><a href="?p=2" aria-label="下一页">第 2 页</a></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="zh-CN"><head><title>搜索</title></head><body><a href="?p=2" aria-label="第 2 页，下一页">第 2 页</a></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button aria-label="Close">×</button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span id="t">Standard</span><a href="/s" aria-labelledby="t">Specification</a>]]></picus:unchanged>
  </picus:transform>

  <!-- Nothing of the label is lost: speech control needs the words that are seen, and what else the label says stays.
       Which words are seen, a style sheet that cannot be read may decide. -->
  <xsl:template match="@aria-label[a11y:failed(.., 'label-in-name')][not(../@aria-labelledby)][a11y:visible-text(..) != ''][not(contains(., '&lt;'))][not(a11y:style-sheets-missing())]">
    <xsl:attribute name="aria-label">
      <xsl:value-of select="a11y:visible-text(..)"/>
      <xsl:if test="not(contains(a11y:lower-case(a11y:visible-text(..)), a11y:lower-case(normalize-space())))">
        <xsl:choose>
          <xsl:when test="starts-with(a11y:phrase(.., 'new-window'), '（')">，</xsl:when>
          <xsl:otherwise>, </xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="."/>
      </xsl:if>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
