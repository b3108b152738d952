<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-attribute-allowed" safety="safe">
    <picus:remedies check="aria-attribute-allowed"/>
    <picus:title xml:lang="en">ARIA attributes that a role does not support are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除角色不支持的 ARIA 属性</picus:title>
    <picus:leaves when="(@tabindex or @onclick) and (a11y:role() = '' or a11y:role() = 'generic')">
      <picus:reason xml:lang="en">it can be focused or clicked: it lacks the role that the states belong to</picus:reason>
      <picus:reason xml:lang="zh-Hans">它可获得焦点或可点击，缺少的是这些状态所属的角色</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<a href="/" aria-checked="true">A</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/">A</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div aria-expanded="false" aria-controls="none">A</div>]]></picus:before>
      <picus:after><![CDATA[<div>A</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div tabindex="0" aria-expanded="false" aria-controls="menu">Menu</div><ul id="menu"><li>A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" aria-checked="true">A</div>]]></picus:unchanged>
  </picus:transform>

  <!-- What can be focused and has no role is a control whose role is missing: its states tell which. -->
  <xsl:template match="@*[starts-with(name(), 'aria-')][a11y:failed(.., 'aria-attribute-allowed')][not(a11y:failed(.., 'role-valid') and a11y:meant-role(..) != '')][not(a11y:attribute-allowed(.., name()))][a11y:role(..) != '' and a11y:role(..) != 'generic' or not(../@tabindex or ../@onclick)]"/>
  <!-- What a state that goes would have opened and what is not there goes with it. -->
  <xsl:template match="@aria-controls[a11y:failed(.., 'aria-attribute-allowed')][not(a11y:failed(.., 'role-valid') and a11y:meant-role(..) != '')][../@aria-expanded][not(a11y:attribute-allowed(.., 'aria-expanded'))][a11y:role(..) != '' and a11y:role(..) != 'generic' or not(../@tabindex or ../@onclick)][a11y:existing-references(.., 'aria-controls') = '']" priority="2"/>
</xsl:stylesheet>
