<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-item-in-widget" safety="safe">
    <picus:remedies check="list-item-in-widget"/>
    <picus:title xml:lang="en">List items around menu items, tabs and the like get role="none"</picus:title>
    <picus:title xml:lang="zh-Hans">菜单项、标签等外面的列表项加上 role="none"</picus:title>
    <picus:leaves when="../li[not(@role)][not(@aria-hidden = 'true')][a11y:visible()][* or a11y:has-words(string())][not(a11y:failed('list-item-in-widget'))]">
      <picus:reason xml:lang="en">other items of the list hold no such part: all of them have to be mended together</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表中的其他项不含此类部件，需一并修正</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<ul role="tablist"><li><a role="tab" href="#a">A</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul role="tablist"><li role="none"><a role="tab" href="#a">A</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul role="tablist"><li><a role="tab" href="#a">One</a></li><li><a href="#b">Two</a></li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="menu"><li>About</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="menu"><li tabindex="0"><a role="menuitem" href="/">Home</a></li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- All items or none: half a tab list is counted wrongly still. -->
  <!-- What can be focused, or says something with ARIA, is not neutral. -->
  <xsl:template match="li[a11y:failed('list-item-in-widget')][not(../li[not(@role)][not(@aria-hidden = 'true')][a11y:visible()][* or a11y:has-words(string())][not(a11y:failed('list-item-in-widget')) or @tabindex or @contenteditable or @*[starts-with(name(), 'aria-')]])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">none</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
