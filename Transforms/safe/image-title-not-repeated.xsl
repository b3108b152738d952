<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-title-not-repeated" safety="safe">
    <picus:remedies check="image-title-not-repeated"/>
    <picus:title xml:lang="en">Titles that repeat the text alternative are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除重复替代文本的 title</picus:title>
    <picus:example>
      <picus:before><![CDATA[<img src="a.png" alt="Hall" title="Hall">]]></picus:before>
      <picus:after><![CDATA[<img src="a.png" alt="Hall">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="a.png" alt="Hall">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img/@title[a11y:failed(.., 'image-title-not-repeated')]"/>
</xsl:stylesheet>
