<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="hidden-focusable" safety="safe" uncovers="yes">
    <picus:remedies check="aria-hidden-not-focusable"/>
    <picus:title xml:lang="en">Controls that can be focused are no longer hidden from screen readers</picus:title>
    <picus:title xml:lang="zh-Hans">可聚焦的控件不再对读屏软件隐藏</picus:title>
    <picus:leaves when="not(@aria-hidden)">
      <picus:reason xml:lang="en">what is around it is hidden</picus:reason>
      <picus:reason xml:lang="zh-Hans">外层元素已隐藏</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:has-token(a11y:lower-case(@class), 'slide slick-slide swiper-slide carousel-item carousel-slide cloned slick-cloned') or not(self::a[@href] or self::button or self::input or self::select or self::textarea or self::summary or a11y:has-token(@role, 'button link checkbox switch textbox searchbox combobox slider spinbutton')) and a11y:revealed-part()">
      <picus:reason xml:lang="en">its names speak of a part that scripts show and hide: it may be hidden only for now</picus:reason>
      <picus:reason xml:lang="zh-Hans">其名称表明这是由脚本显示和隐藏的部分，可能只是暂时隐藏</picus:reason>
    </picus:leaves>
    <picus:leaves when="not(self::a[@href] or self::button or self::input or self::select or self::textarea or self::summary or a11y:has-token(@role, 'button link checkbox switch textbox searchbox combobox slider spinbutton')) and (a11y:script-mentions('aria-hidden') or a11y:script-mentions('ariaHidden') or (@id or @class) and //script[@src or @type = 'module'])">
      <picus:reason xml:lang="en">a script may show and hide this part</picus:reason>
      <picus:reason xml:lang="zh-Hans">脚本可能会显示和隐藏这一部分</picus:reason>
    </picus:leaves>
    <picus:leaves when="not(self::a[@href] or self::button or self::input or self::select or self::textarea or self::summary or a11y:has-token(@role, 'button link checkbox switch textbox searchbox combobox slider spinbutton')) and a11y:style-sheets-missing()">
      <picus:reason xml:lang="en">a style sheet that could not be read may keep this part from being shown</picus:reason>
      <picus:reason xml:lang="zh-Hans">有无法读取的样式表，这一部分也许并不显示</picus:reason>
    </picus:leaves>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">roles in it would be wrong once it is heard</picus:reason>
      <picus:reason xml:lang="zh-Hans">其中的角色一旦被读出将不正确</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<a href="/" aria-hidden="true">News</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/">News</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div class="row" aria-hidden="true"><p>Prices of 2024</p><a href="/prices">All prices</a></div>]]></picus:before>
      <picus:after><![CDATA[<div class="row"><p>Prices of 2024</p><a href="/prices">All prices</a></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div class="tab" id="search" aria-hidden="true"><input aria-label="Search"></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div class="glossaryDrawer"><div><div aria-hidden="true"><button>Close</button></div></div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div class="slick-slide" aria-hidden="true"><a href="/fair">Spring fair</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a class="slide cloned" aria-hidden="true" href="/fair">Spring fair</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div class="row" aria-hidden="true"><a href="/fair">Spring fair</a></div><script src="site.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div aria-hidden="true"><a href="/fair">Spring fair</a></div><script>part.setAttribute("aria-hidden", "false")</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div class="row" aria-hidden="true"><img src="a.png"><a href="/fair">Spring fair</a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="/" role="listitem" aria-hidden="true">News</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span aria-hidden="true">A</span>]]></picus:unchanged>
  </picus:transform>

  <!-- A control that is hidden for itself is to be used by those who see it. A container may be hidden for now: only one
       that no script knows, and whose names speak of no part that comes and goes, is certainly not. -->
  <!-- Roles that are wrong by themselves, or rule what may be in them, would come to light with the control: they have
       to be mended first. -->
  <xsl:template match="@aria-hidden[a11y:failed(.., 'aria-hidden-not-focusable')][not(parent::*[a11y:has-token(a11y:lower-case(@class), 'slide slick-slide swiper-slide carousel-item carousel-slide cloned slick-cloned')])][parent::*[(self::a[@href] or self::button or self::input or self::select or self::textarea or self::summary or a11y:has-token(@role, 'button link checkbox switch textbox searchbox combobox slider spinbutton'))] or not(a11y:revealed-part(..) or a11y:style-sheets-missing() or a11y:script-mentions('aria-hidden') or a11y:script-mentions('ariaHidden') or (../@id or ../@class) and //script[@src or @type = 'module'])][not(../descendant-or-self::*[@role][not(a11y:role-allowed()) or a11y:has-token(@role, 'menu menubar list listbox tree treegrid grid table row rowgroup tablist radiogroup feed')])]"/>
</xsl:stylesheet>
