<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="decorative-not-exposed" safety="safe">
    <picus:remedies check="decorative-not-exposed"/>
    <picus:title xml:lang="en">Presentational roles that are ignored are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除被忽略的表现性角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button role="none">A</button>]]></picus:before>
      <picus:after><![CDATA[<button>A</button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul role="presentation" aria-label="Menu"><li role="none">A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table role="none"><tr><td>A</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@role[a11y:failed(.., 'decorative-not-exposed')][not(../li[@role])]"/>
</xsl:stylesheet>
