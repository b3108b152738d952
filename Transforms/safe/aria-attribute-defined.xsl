<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-attribute-defined" safety="safe" changes-text="yes">
    <picus:remedies check="aria-attribute-defined"/>
    <picus:title xml:lang="en">Misspelt ARIA attributes are corrected, unknown ones removed, which may change what is read out</picus:title>
    <picus:title xml:lang="zh-Hans">纠正拼写错误的 ARIA 属性，删除未定义的属性（可能改变朗读内容）</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button aria-lable="Close"></button>]]></picus:before>
      <picus:after><![CDATA[<button aria-label="Close"></button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button aria-label="Close">x</button>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@*[starts-with(name(), 'aria-')][a11y:failed(.., 'aria-attribute-defined')][not(a11y:attribute-defined(name()))]">
    <xsl:variable name="meant" select="a11y:meant-aria-attribute(name())"/>
    <xsl:if test="$meant != '' and not(../@*[name() = $meant])">
      <xsl:attribute name="{$meant}"><xsl:value-of select="."/></xsl:attribute>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
