<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-container-role-removed" safety="safe">
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">A menu, list or tab list that holds no such items loses its wrong role</picus:title>
    <picus:title xml:lang="zh-Hans">不含相应子项的菜单、列表或选项卡列表去掉错误的角色</picus:title>
    <picus:leaves when="a11y:lower-case(@role) = 'tablist' and //*[a11y:has-token(a11y:lower-case(@role), 'tabpanel')]">
      <picus:reason xml:lang="en">the page has tab panels, whose tabs these are meant to be</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面中有选项卡面板，此处应为其选项卡</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<ul role="menu"><li><a href="/a">Home</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li><a href="/a">Home</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="tablist"><a href="#a">One</a> <a href="#b">Two</a></div>]]></picus:before>
      <picus:after><![CDATA[<div><a href="#a">One</a> <a href="#b">Two</a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="menu"><a href="#" role="button">Notices</a> <button>Log in</button></div>]]></picus:before>
      <picus:after><![CDATA[<div><a href="#" role="button">Notices</a> <button>Log in</button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="menu" class="dropdown"><li role="presentation"><a href="/a">Home</a></li> <li role="presentation"><a href="/b">News</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul class="dropdown"><li><a href="/a">Home</a></li> <li><a href="/b">News</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul role="menu"><li role="none"><a href="/a" role="menuitem">Home</a></li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="menu"><a href="/a" role="menuitem">Home</a> <a href="/b">News</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="tablist"><a href="#a">One</a> <a href="#b">Two</a></div><div role="tabpanel" id="a" aria-label="One">1</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="menu"></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- Plain links and words behave as such, whatever the role above them promises. What has no content yet may be
       filled by a script. -->
  <xsl:template match="@role[a11y:failed(.., 'aria-required-children')][not(../@aria-label or ../@aria-labelledby)][contains(' menu menubar tablist list ', concat(' ', a11y:lower-case(.), ' '))][a11y:lower-case(.) != 'tablist' or not(//*[a11y:has-token(a11y:lower-case(@role), 'tabpanel')])][../*][a11y:has-words(a11y:text(..))][not(..//*[a11y:has-token(a11y:lower-case(@role), 'menuitem menuitemcheckbox menuitemradio menu menubar tab tablist listitem none presentation')])][a11y:lower-case(.) != 'list' or ../*[not(self::div or self::span or self::p or self::hr or self::script or self::template or self::style)] or ../text()[normalize-space() != '']][not(../@aria-owns or ../@aria-activedescendant or ../@aria-orientation)]"/>

  <!-- Neutral items of a menu that has none but plain links are items of a list again, with it. -->
  <xsl:template match="*[a11y:failed('aria-required-children')][self::ul or self::ol][contains(' menu menubar tablist ', concat(' ', a11y:lower-case(@role), ' '))][not(@aria-label or @aria-labelledby or @aria-owns or @aria-activedescendant or @aria-orientation)][li][not(*[not(self::li or self::script or self::template)])][not(li[not(a11y:has-token(a11y:lower-case(@role), 'none presentation') or not(@role))])][.//a[@href]][not(.//li//*[@role])][a11y:lower-case(@role) != 'tablist' or not(//*[a11y:has-token(a11y:lower-case(@role), 'tabpanel')])][li[a11y:has-token(a11y:lower-case(@role), 'none presentation')]]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'role']"/>
      <xsl:apply-templates select="node()" mode="item"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="item">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="li" mode="item">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'role']"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
