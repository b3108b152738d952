<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="role-valid" safety="safe">
    <picus:remedies check="role-valid"/>
    <picus:title xml:lang="en">Roles that ARIA does not know are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除 ARIA 未定义的角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div role="buton">A</div>]]></picus:before>
      <picus:after><![CDATA[<div>A</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="button" tabindex="0">A</div>]]></picus:unchanged>
  </picus:transform>

  <!-- Browsers ignore such a role already: removing it changes nothing that is announced. -->
  <xsl:template match="@role[a11y:failed(.., 'role-valid')]"/>
</xsl:stylesheet>
