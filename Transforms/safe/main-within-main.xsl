<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="main-within-main" safety="safe">
    <picus:remedies check="landmark-top-level"/>
    <picus:remedies check="landmark-unique"/>
    <picus:remedies check="main-landmark-one"/>
    <picus:title xml:lang="en">Of two main regions around the same content the outer one goes</picus:title>
    <picus:title xml:lang="zh-Hans">围绕同一内容的两个主要区域去掉外层的一个</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div role="main"><main><h1>A</h1></main></div></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div><main><h1>A</h1></main></div></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1></main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div role="main"><p>B</p><main><h1>A</h1></main></div></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@role[. = 'main'][a11y:page-found('landmark-top-level landmark-unique main-landmark-one')][../self::div or ../self::section][count(..//main | ..//*[@role = 'main']) = 1][not(../@aria-label or ../@aria-labelledby)][normalize-space(..) = normalize-space(..//main | ..//*[@role = 'main'])]"/>
</xsl:stylesheet>
