<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-native-role-restored" safety="safe">
    <picus:remedies check="aria-required-parent"/>
    <picus:title xml:lang="en">A link or button outside the menu that its role needs is a link or button again</picus:title>
    <picus:title xml:lang="zh-Hans">缺少所需菜单的链接或按钮恢复其原有角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p><a href="/a" role="menuitem">Home</a></p>]]></picus:before>
      <picus:after><![CDATA[<p><a href="/a">Home</a></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul role="menu"><li role="none"><a href="/a" role="menuitem">Home</a></li></ul>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@role[../self::a[@href] or ../self::button][contains(' menuitem option listitem treeitem ', concat(' ', a11y:lower-case(.), ' '))][a11y:failed(.., 'aria-required-parent')][not(../@aria-selected or ../@aria-checked or ../@aria-setsize or ../@aria-posinset or ../@aria-level)]"/>
</xsl:stylesheet>
