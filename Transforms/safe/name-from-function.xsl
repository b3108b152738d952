<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="name-from-function" safety="safe">
    <picus:remedies check="button-name"/>
    <picus:remedies check="link-name"/>
    <picus:remedies check="svg-name"/>
    <picus:remedies check="summary-name"/>
    <picus:remedies check="menuitem-name"/>
    <picus:remedies check="image-button-name"/>
    <picus:title xml:lang="en">A control without text is named by what its code, or the name of its icon, says that it does</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的控件以其代码或图标名称表明的功能命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button class="close" data-dismiss="alert"><span aria-hidden="true">×</span></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button class="close" data-dismiss="alert" aria-label="Close"><span aria-hidden="true">×</span></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="zh"><a href="?p=3" rel="next"><i class="icon"></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="zh"><a href="?p=3" rel="next" aria-label="下一页"><i class="icon"></i></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="de" action="/f"><input type="search" name="q" aria-label="Begriff"><button type="submit"><i class="icon"></i></button></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="de" action="/f"><input type="search" name="q" aria-label="Begriff"><button type="submit" aria-label="Suchen"><i class="icon"></i></button></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button type="button"><svg class="icon"><use href="#icon-print"></use></svg></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button type="button" aria-label="Print"><svg class="icon"><use href="#icon-print"></use></svg></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button class="search__close-button"><svg></svg></button> <button class="close"><span aria-hidden="true">×</span></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button class="search__close-button" aria-label="Close"><svg></svg></button> <button class="close" aria-label="Close"><span aria-hidden="true">×</span></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="fr"><a href="#" role="button" class="share-button facebook-share"></a><button class="headerHamburger_x1"></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="fr"><a href="#" role="button" class="share-button facebook-share" aria-label="Partager sur Facebook"></a><button class="headerHamburger_x1" aria-label="Menu"></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="zh"><a href="/feed/index.xml" class="nav_rss"><svg></svg></a> <a href="#" class="js-share" data-key="twitter"></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="zh"><a href="/feed/index.xml" class="nav_rss" aria-label="RSS"><svg></svg></a> <a href="#" class="js-share" data-key="twitter" aria-label="分享到 Twitter"></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button type="button"><svg role="img" class="icon"><use href="#icon-search"></use></svg></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button type="button"><svg role="img" class="icon" aria-label="Search"><use href="#icon-search"></use></svg></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><a href="/cart"><svg class="icon"><use href="#icon-cart"></use></svg></a> <button id="toTop" onclick="window.scrollTo(0,0)"></button> <span role="button" tabindex="0" class="qty-minus"><i class="fa fa-minus"></i></span></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><a href="/cart" aria-label="Cart"><svg class="icon"><use href="#icon-cart"></use></svg></a> <button id="toTop" onclick="window.scrollTo(0,0)" aria-label="Back to top"></button> <span role="button" tabindex="0" class="qty-minus" aria-label="Decrease quantity"><i class="fa fa-minus"></i></span></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><details><summary><i class="fa fa-bars"></i></summary><p>A</p></details><input type="reset" value=""><form role="search"><input type="search" aria-label="Term"><input type="image" src="go.gif"></form></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><details><summary aria-label="Menu"><i class="fa fa-bars"></i></summary><p>A</p></details><input type="reset" value="" aria-label="Reset"><form role="search"><input type="search" aria-label="Term"><input type="image" src="go.gif" alt="Search"></form></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="en" action="/search"><input name="q" aria-label="Term"><input type="image" src="go.gif"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en" action="/search"><input name="q" aria-label="Term"><input type="image" src="go.gif" alt="Search"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button type="button" class="share-link shortlink" data-clipboard-text="https://example.org/?p=1"><i class="fa fa-share"></i></button> <button type="button" class="navbar-toggler" data-toggle="collapse" data-target="#userMenu"><i class="fa fa-user"></i></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button type="button" class="share-link shortlink" data-clipboard-text="https://example.org/?p=1" aria-label="Copy"><i class="fa fa-share"></i></button> <button type="button" class="navbar-toggler" data-toggle="collapse" data-target="#userMenu" aria-label="Account"><i class="fa fa-user"></i></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="it" role="search"><input type="search" aria-label="Termine"><button type="button" class="btn-close"></button><button><i class="fa fa-search"></i></button></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="it" role="search"><input type="search" aria-label="Termine"><button type="button" class="btn-close" aria-label="Chiudi"></button><button aria-label="Cerca"><i class="fa fa-search"></i></button></form>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/heart"><i class="fa fa-heart"></i></a><button type="button"><i class="fa fa-heart"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button type="button"><i class="fa fa-search"></i><i class="fa fa-close"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news"><i class="fa fa-search"></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button class="close"></button><button class="menu search-button share-button"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><button data-dismiss="modal"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="search" name="q" aria-label="Term"><button type="submit"><i></i></button><button type="submit"><i></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a rel="next" href="/b"><img src="b.jpg"></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button type="button" class="copy-link share-button"><i class="fa fa-share"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button class="navbar-toggler" data-toggle="collapse" data-target="#filters"></button> <button class="navbar-toggler" data-bs-toggle="collapse" data-bs-target="#c" aria-controls="language-menu"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button class="filter-toggle"><i class="fa fa-bars"></i></button> <button class="cookie-settings"><i class="icon-close"></i></button> <button class="follow-user"><i class="fa fa-user"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en" action="/search/"><input type="search" name="q" aria-label="Term"><button class="search-clear"><i class="fa fa-times"></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/credits/"><i class="fa fa-edit"></i></a> <a href="/copyright"><i class="fa fa-copy"></i></a> <a href="/blueprints"><i class="icon-print"></i></a> <a href="/feedback" class="rss"><i></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en" action="/session"><button type="submit" class="logout"><i></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="#" role="button" class="menu-item-search"></a> <a href="#" role="button" class="google-play-link"></a> <button class="go-to-topics"></button></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A script acts on these attributes, a browser on these types and relations: the control does what they say. What is
       drawn in an image may say more. -->
  <xsl:template match="*[self::button or self::a or self::summary or @role][a11y:failed('button-name') or a11y:failed('link-name') or a11y:failed('summary-name') or a11y:failed('menuitem-name')][not(a11y:has-words(string(.)))][not(self::img or .//img or .//picture or .//video or .//object)][not(self::a) or a11y:same-target-name() = '']">
    <xsl:variable name="name" select="a11y:phrase(a11y:control-function())"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != '' and count(.//*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')]) != 1">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="input[a11y:failed('button-name')]">
    <xsl:variable name="name" select="a11y:phrase(a11y:control-function())"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="input[a11y:failed('image-button-name')]">
    <xsl:variable name="name" select="a11y:phrase(a11y:control-function())"/>
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'alt' and $name != '')]"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
  <!-- The only drawing in it that is called an image names both. -->
  <xsl:template match="*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')][ancestor::*[self::button or self::a][a11y:failed('button-name') or a11y:failed('link-name')][not(a11y:has-words(string(.)))][not(.//img or .//picture or .//video or .//object)][a11y:same-target-name() = ''][count(.//*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')]) = 1]]">
    <xsl:variable name="holder" select="ancestor::*[self::button or self::a][1]"/>
    <xsl:variable name="name" select="a11y:phrase($holder, a11y:control-function($holder))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
