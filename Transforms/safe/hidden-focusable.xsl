<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="hidden-focusable" safety="safe">
    <picus:remedies check="aria-hidden-not-focusable"/>
    <picus:title xml:lang="en">Controls that can be focused are no longer hidden from screen readers</picus:title>
    <picus:title xml:lang="zh-Hans">可聚焦的控件不再对读屏软件隐藏</picus:title>
    <picus:leaves when="not(@aria-hidden)">
      <picus:reason xml:lang="en">what is around it is hidden</picus:reason>
      <picus:reason xml:lang="zh-Hans">外层元素已隐藏</picus:reason>
    </picus:leaves>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">roles in it would be wrong once it is heard</picus:reason>
      <picus:reason xml:lang="zh-Hans">其中的角色一旦被读出将不正确</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<a href="/" aria-hidden="true">News</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/">News</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" role="listitem" aria-hidden="true">News</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span aria-hidden="true">A</span>]]></picus:unchanged>
  </picus:transform>

  <!-- Roles that are wrong by themselves, or rule what may be in them, would come to light with the control: they have
       to be mended first. -->
  <xsl:template match="@aria-hidden[a11y:failed(.., 'aria-hidden-not-focusable')][not(../descendant-or-self::*[@role][not(a11y:role-allowed()) or a11y:has-token(@role, 'menu menubar list listbox tree treegrid grid table row rowgroup tablist radiogroup feed')])]"/>
</xsl:stylesheet>
