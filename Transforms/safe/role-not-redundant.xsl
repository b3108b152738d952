<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="role-not-redundant" safety="safe">
    <picus:remedies check="role-not-redundant"/>
    <picus:title xml:lang="en">Roles that repeat what the element says are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除与元素自身含义重复的角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<nav role="navigation">A</nav>]]></picus:before>
      <picus:after><![CDATA[<nav>A</nav>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<nav>A</nav>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@role[a11y:failed(.., 'role-not-redundant')]"/>
</xsl:stylesheet>
