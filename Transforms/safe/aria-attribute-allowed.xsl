<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-attribute-allowed" safety="safe">
    <picus:remedies check="aria-attribute-allowed"/>
    <picus:title xml:lang="en">ARIA attributes that a role does not support are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除角色不支持的 ARIA 属性</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" aria-checked="true">A</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/">A</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div aria-expanded="false" aria-controls="none">A</div>]]></picus:before>
      <picus:after><![CDATA[<div>A</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" aria-checked="true">A</div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@*[starts-with(name(), 'aria-')][a11y:failed(.., 'aria-attribute-allowed')][not(a11y:attribute-allowed(.., name()))]"/>
  <!-- What a state that goes would have opened and what is not there goes with it. -->
  <xsl:template match="@aria-controls[a11y:failed(.., 'aria-attribute-allowed')][../@aria-expanded][not(a11y:attribute-allowed(.., 'aria-expanded'))][a11y:existing-references(.., 'aria-controls') = '']" priority="2"/>
</xsl:stylesheet>
