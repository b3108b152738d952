<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="orphan-role-removed" safety="safe">
    <picus:remedies check="aria-required-parent"/>
    <picus:title xml:lang="en">A part of a table, list or tree that stands in none loses the role, which says nothing there</picus:title>
    <picus:title xml:lang="zh-Hans">不在任何表格、列表或树中的部件去掉其无意义的角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p>Fee: <span role="cell">10</span></p>]]></picus:before>
      <picus:after><![CDATA[<p>Fee: <span>10</span></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><div role="listitem">One</div><p>and</p></div>]]></picus:before>
      <picus:after><![CDATA[<div><div>One</div><p>and</p></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul><li role="menuitem"><a href="/a">A</a></li><li role="menuitem"><a href="/b">B</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul><li role="option">红</li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li>红</li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="treeitem" aria-expanded="false" tabindex="0">A</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li role="menuitem" tabindex="0">A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><div role="listitem">One</div><div role="listitem">Two</div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div id="i" role="cell">1</div><script>document.querySelector("[role=cell]")</script>]]></picus:unchanged>
  </picus:transform>

  <!-- Without its container a part is not worked nor counted; what can be focused, or has states, may still be worked by
       a script. Several that stand together can get their container. -->
  <xsl:template match="@role[a11y:failed(.., 'aria-required-parent')][not(../ancestor::*[@role][a11y:failed('role-valid')][a11y:meant-role() != ''])][contains(' listitem cell gridcell row rowgroup columnheader rowheader treeitem option menuitem ', concat(' ', a11y:lower-case(.), ' '))][not(../@tabindex or ../@onclick)][not(a11y:focusable(..))][not(../@aria-selected or ../@aria-checked or ../@aria-expanded or ../@aria-level or ../@aria-posinset or ../@aria-setsize or ../@aria-haspopup)][not(../ancestor::*[contains(' table grid treegrid list listbox tree menu menubar ', concat(' ', a11y:role(), ' '))][not(self::ul or self::ol or self::table) or @role])][../self::li or not(. = 'listitem') or ../../*[not(@role)] or ../../text()[normalize-space() != ''] or count(../../*) = 1][not(a11y:script-mentions(concat('role=', .)) or a11y:script-mentions(concat('role=&quot;', .)))]"/>
</xsl:stylesheet>
