<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="empty-title-before-title" safety="safe">
    <picus:remedies check="page-title"/>
    <picus:title xml:lang="en">An empty title that keeps the page's title from being read goes</picus:title>
    <picus:title xml:lang="zh-Hans">删除挡住页面标题的空标题</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title></title><meta name="a"><title>Fees</title></head><body><p>1</p></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><meta name="a"><title>Fees</title></head><body><p>1</p></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>A</title><title>B</title></head><body><p>1</p></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- The page's title is the first title element in it (HTML, document.title). -->
  <xsl:template match="head/title[a11y:page-found('page-title')][normalize-space() = ''][following::title[1][normalize-space() != '']]"/>
</xsl:stylesheet>
