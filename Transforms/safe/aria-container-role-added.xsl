<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-container-role-added" safety="safe">
    <picus:remedies check="aria-required-parent"/>
    <picus:title xml:lang="en">What holds nothing but tabs or list items gets the role of their container</picus:title>
    <picus:title xml:lang="zh-Hans">仅包含选项卡或列表项的元素获得其容器角色</picus:title>
    <picus:leaves when="parent::li and @role = 'tab'">
      <picus:reason xml:lang="en">other content stands in the list</picus:reason>
      <picus:reason xml:lang="zh-Hans">列表中有其他内容</picus:reason>
    </picus:leaves>
    <picus:leaves when="../*[not(@role)] or ../text()[normalize-space() != '']">
      <picus:reason xml:lang="en">other content stands beside it</picus:reason>
      <picus:reason xml:lang="zh-Hans">旁边有其他内容</picus:reason>
    </picus:leaves>
    <picus:leaves when="@role = 'tab' and count(../*) = 1">
      <picus:reason xml:lang="en">one tab alone is no list of tabs</picus:reason>
      <picus:reason xml:lang="zh-Hans">单个标签页不构成标签列表</picus:reason>
    </picus:leaves>
    <picus:leaves when="../@role">
      <picus:reason xml:lang="en">the element around it has another role</picus:reason>
      <picus:reason xml:lang="zh-Hans">外层元素已有其他角色</picus:reason>
    </picus:leaves>
    <picus:leaves when="@role != 'tab' and @role != 'listitem'">
      <picus:reason xml:lang="en">more than one role can be meant around it</picus:reason>
      <picus:reason xml:lang="zh-Hans">周围可能的角色不止一种</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div><div role="tab" tabindex="0" aria-selected="true">Map</div><div role="tab" tabindex="-1">List</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="tablist"><div role="tab" tabindex="0" aria-selected="true">Map</div><div role="tab" tabindex="-1">List</div></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><div role="listitem">One</div><div role="listitem">Two</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><div role="listitem">One</div><div role="listitem">Two</div></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul class="nav-tabs"><li><a href="#a" role="tab" aria-selected="true">Map</a></li> <li><a href="#b" role="tab">List</a></li></ul><div id="a">A</div><div id="b">B</div>]]></picus:before>
      <picus:after><![CDATA[<ul class="nav-tabs" role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true">Map</a></li> <li role="none"><a href="#b" role="tab">List</a></li></ul><div id="a">A</div><div id="b">B</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div><a href="#m" role="tab">Menu</a></div><div id="m">A</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li><a href="#a" role="tab">Map</a></li><li><a href="/b">News</a></li></ul><div id="a">A</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><div role="listitem">One</div><p>and</p></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::div or self::span or self::p or self::ul or self::ol][not(@role)][*[a11y:failed('aria-required-parent')]][not(text()[normalize-space() != ''])][not(*[not(@role)])][not(*[@role = 'tab'][a11y:name() = ''])][count(*[@role = 'tab']) = count(*) and count(*) &gt; 1 or count(*[@role = 'listitem']) = count(*)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">
        <xsl:choose>
          <xsl:when test="*[1]/@role = 'tab'">tablist</xsl:when>
          <xsl:otherwise>list</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- A list each of whose items is one tab and nothing else: the items stand between a tab list and its tabs. -->
  <xsl:template match="*[self::ul or self::ol][not(@role)][li//*[@role = 'tab'][a11y:failed('aria-required-parent')]][not(text()[normalize-space() != ''])][not(*[not(self::li)])][not(li[@role and not(a11y:has-token(@role, 'none presentation'))])][count(li) &gt; 1][not(li[count(.//*[@role = 'tab']) != 1])][not(li//*[@role = 'tab'][a11y:name() = ''])][not(li//text()[normalize-space() != ''][not(ancestor::*[@role = 'tab'])])][not(li//*[a11y:focusable()][not(ancestor-or-self::*[@role = 'tab'])])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">tablist</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="li[not(@role)][parent::*[self::ul or self::ol][not(@role)][li//*[@role = 'tab'][a11y:failed('aria-required-parent')]][not(text()[normalize-space() != ''])][not(*[not(self::li)])][not(li[@role and not(a11y:has-token(@role, 'none presentation'))])][count(li) &gt; 1][not(li[count(.//*[@role = 'tab']) != 1])][not(li//*[@role = 'tab'][a11y:name() = ''])][not(li//text()[normalize-space() != ''][not(ancestor::*[@role = 'tab'])])][not(li//*[a11y:focusable()][not(ancestor-or-self::*[@role = 'tab'])])]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">none</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
