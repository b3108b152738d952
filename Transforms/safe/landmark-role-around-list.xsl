<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="landmark-role-around-list" safety="safe">
    <picus:remedies check="role-allowed"/>
    <picus:remedies check="list-item-parent"/>
    <picus:title xml:lang="en">A list with the role of a landmark or group stands in that landmark or group</picus:title>
    <picus:title xml:lang="zh-Hans">带有地标或分组角色的列表放入该地标或分组中</picus:title>
    <picus:example>
      <picus:before><![CDATA[<dl role="complementary"><dt>Fee</dt><dd>10</dd></dl>]]></picus:before>
      <picus:after><![CDATA[<div role="complementary"><dl><dt>Fee</dt><dd>10</dd></dl></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="contentinfo" aria-label="页脚"><li>甲</li></ul>]]></picus:before>
      <picus:after><![CDATA[<div role="contentinfo" aria-label="页脚"><ul><li>甲</li></ul></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="group" aria-label="Fees"><li>Passport</li></ul>]]></picus:before>
      <picus:after><![CDATA[<div role="group" aria-label="Fees"><ul><li>Passport</li></ul></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="radiogroup" class="a" aria-label="Fees" aria-required="true"><li><label><input type="radio" name="f"> A</label></li></ul>]]></picus:before>
      <picus:after><![CDATA[<div role="radiogroup" aria-label="Fees" aria-required="true"><ul class="a"><li><label><input type="radio" name="f"> A</label></li></ul></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl role="complementary"><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl role="complementary"><dd>10</dd><dt>Fee</dt></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl role="list"><dt>Fee</dt><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="navigation"><li><a href="/">Home</a></li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>[role=complementary] { color: #060 }</style><dl role="complementary"><dt>Fee</dt><dd>10</dd></dl>]]></picus:unchanged>
  </picus:transform>

  <!-- ARIA in HTML allows no such role on a list, and its items would belong to none. -->
  <xsl:template match="*[self::ul or self::ol or self::dl][contains(' complementary contentinfo banner search region main navigation ', concat(' ', a11y:lower-case(@role), ' '))][@role][a11y:failed('role-allowed')][(self::dl[*[1][self::dt]][*[last()][self::dd]]) or (not(self::dl) and a11y:lower-case(@role) != 'navigation')][not(parent::ul or parent::ol or parent::dl or parent::p)]">
    <div>
      <xsl:copy-of select="@role | @aria-label | @aria-labelledby"/>
      <xsl:copy>
        <xsl:apply-templates select="@*[not(contains(' role aria-label aria-labelledby ', concat(' ', name(), ' ')))]"/>
        <xsl:apply-templates select="node()"/>
      </xsl:copy>
    </div>
  </xsl:template>
  <!-- A group may hold anything, but items belong to a list. What a script moves the focus in stays as it is. -->
  <xsl:template match="*[self::ul or self::ol][contains(' group radiogroup toolbar ', concat(' ', a11y:lower-case(@role), ' '))][@role][li[a11y:failed('list-item-parent')]][not(*[not(self::li[not(@role)] or self::script or self::template)])][not(@tabindex or @aria-activedescendant or @aria-owns)][not(parent::ul or parent::ol or parent::dl or parent::p)][not(ancestor::*[@role = 'tree' or @role = 'menu' or @role = 'menubar' or @role = 'listbox'])]">
    <div>
      <xsl:copy-of select="@role | @*[starts-with(name(), 'aria-')]"/>
      <xsl:copy>
        <xsl:apply-templates select="@*[name() != 'role' and not(starts-with(name(), 'aria-'))]"/>
        <xsl:apply-templates select="node()"/>
      </xsl:copy>
    </div>
  </xsl:template>
</xsl:stylesheet>
