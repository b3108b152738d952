<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="language-tag-valid" safety="safe">
    <picus:remedies check="page-language-valid"/>
    <picus:remedies check="part-language-valid"/>
    <picus:title xml:lang="en">Language tags with an underscore get the hyphen</picus:title>
    <picus:title xml:lang="zh-Hans">将语言标签中的下划线改为连字符</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en_US"><head><title>T</title></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en-US"><head><title>T</title></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@lang[contains(., '_')][a11y:failed(.., 'page-language-valid') or a11y:failed(.., 'part-language-valid')][a11y:valid-language(translate(., '_', '-'))]">
    <xsl:attribute name="lang"><xsl:value-of select="translate(., '_', '-')"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
