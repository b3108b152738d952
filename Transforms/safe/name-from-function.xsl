<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="name-from-function" safety="safe">
    <picus:remedies check="button-name"/>
    <picus:remedies check="link-name"/>
    <picus:remedies check="svg-name"/>
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
    <picus:unchanged><![CDATA[<div lang="en"><button type="button"><i class="fa fa-search"></i><i class="fa fa-close"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news"><i class="fa fa-search"></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button class="close"></button><button class="menu search-button share-button"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><button data-dismiss="modal"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="search" name="q" aria-label="Term"><button type="submit"><i></i></button><button type="submit"><i></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a rel="next" href="/b"><img src="b.jpg"></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A script acts on these attributes, a browser on these types and relations: the control does what they say. What is
       drawn in an image may say more. -->
  <xsl:template match="*[self::button or self::a][a11y:failed('button-name') or a11y:failed('link-name')][not(a11y:has-words(string(.)))][not(.//img or .//picture or .//video or .//object)][a11y:same-target-name() = '']">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != '' and count(.//*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')]) != 1">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- The only drawing in it that is called an image names both. -->
  <xsl:template match="*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')][ancestor::*[self::button or self::a][a11y:failed('button-name') or a11y:failed('link-name')][not(a11y:has-words(string(.)))][not(.//img or .//picture or .//video or .//object)][a11y:same-target-name() = ''][count(.//*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')]) = 1]]">
    <xsl:variable name="name"><xsl:apply-templates select="ancestor::*[self::button or self::a][1]" mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*" mode="name">
    <xsl:variable name="function">
      <xsl:apply-templates select="." mode="function"/>
    </xsl:variable>
    <xsl:variable name="language" select="a11y:primary-language(a11y:language())"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$language = 'en' or $language = ''">back=Back;feed=RSS;share-on=Share on %;close=Close;previous=Previous;next=Next;previous-page=Previous page;next-page=Next page;navigation=Toggle navigation;search=Search;reset=Reset;menu=Menu;print=Print;share=Share;download=Download;play=Play;pause=Pause;</xsl:when>
        <xsl:when test="$language = 'zh'">back=返回;feed=RSS;share-on=分享到 %;close=关闭;previous=上一个;next=下一个;previous-page=上一页;next-page=下一页;navigation=展开或收起导航;search=搜索;reset=重置;menu=菜单;print=打印;share=分享;download=下载;play=播放;pause=暂停;</xsl:when>
        <xsl:when test="$language = 'de'">back=Zurück;feed=RSS;share-on=Auf % teilen;close=Schließen;previous=Zurück;next=Weiter;previous-page=Vorherige Seite;next-page=Nächste Seite;navigation=Navigation ein- oder ausblenden;search=Suchen;reset=Zurücksetzen;menu=Menü;print=Drucken;share=Teilen;download=Herunterladen;play=Abspielen;pause=Pause;</xsl:when>
        <xsl:when test="$language = 'fr'">back=Retour;feed=RSS;share-on=Partager sur %;close=Fermer;previous=Précédent;next=Suivant;previous-page=Page précédente;next-page=Page suivante;navigation=Afficher ou masquer la navigation;search=Rechercher;reset=Réinitialiser;menu=Menu;print=Imprimer;share=Partager;download=Télécharger;play=Lire;pause=Pause;</xsl:when>
        <xsl:when test="$language = 'es'">back=Volver;feed=RSS;share-on=Compartir en %;close=Cerrar;previous=Anterior;next=Siguiente;previous-page=Página anterior;next-page=Página siguiente;navigation=Mostrar u ocultar la navegación;search=Buscar;reset=Restablecer;menu=Menú;print=Imprimir;share=Compartir;download=Descargar;play=Reproducir;pause=Pausa;</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="service" select="substring-after($function, 'share ')"/>
    <xsl:variable name="key">
      <xsl:choose>
        <xsl:when test="$service != ''">share-on</xsl:when>
        <xsl:otherwise><xsl:value-of select="$function"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="word" select="substring-before(substring-after(concat(';', $words), concat(';', $key, '=')), ';')"/>
    <xsl:choose>
      <xsl:when test="$function = ''"/>
      <xsl:when test="contains($word, '%')"><xsl:value-of select="concat(substring-before($word, '%'), $service, substring-after($word, '%'))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="function">
    <xsl:variable name="class" select="concat(' ', normalize-space(@class), ' ')"/>
    <xsl:variable name="slide" select="concat(@data-slide, @data-bs-slide)"/>
    <xsl:variable name="rel" select="a11y:lower-case(normalize-space(@rel))"/>
    <xsl:choose>
      <xsl:when test="contains(' alert modal toast offcanvas ', concat(' ', @data-dismiss, @data-bs-dismiss, ' ')) and concat(@data-dismiss, @data-bs-dismiss) != ''">close</xsl:when>
      <xsl:when test="$slide = 'prev'">previous</xsl:when>
      <xsl:when test="$slide = 'next'">next</xsl:when>
      <xsl:when test="self::a[@href] and ($rel = 'prev' or $rel = 'previous')">previous-page</xsl:when>
      <xsl:when test="self::a[@href] and $rel = 'next'">next-page</xsl:when>
      <xsl:when test="concat(@data-toggle, @data-bs-toggle) = 'collapse' and (contains($class, ' navbar-toggle ') or contains($class, ' navbar-toggler '))">navigation</xsl:when>
      <xsl:when test="self::button[not(@type) or a11y:lower-case(@type) = 'submit'] and ancestor::form[1][.//input[a11y:lower-case(@type) = 'search'] or a11y:role() = 'search'][count(.//button[not(a11y:lower-case(@type) = 'button' or a11y:lower-case(@type) = 'reset')] | .//input[a11y:lower-case(@type) = 'submit' or a11y:lower-case(@type) = 'image']) = 1]">search</xsl:when>
      <xsl:when test="self::button[a11y:lower-case(@type) = 'reset'] and ancestor::form">reset</xsl:when>
      <xsl:otherwise>
        <xsl:variable name="icon"><xsl:apply-templates select="." mode="icon"/></xsl:variable>
        <xsl:choose>
          <xsl:when test="$icon != ''"><xsl:value-of select="$icon"/></xsl:when>
          <xsl:when test="self::a[contains(a11y:lower-case(@href), 'rss') or contains(a11y:lower-case(@href), 'feed')] and (. | .//*)[contains(a11y:lower-case(@class), 'rss')]">feed</xsl:when>
          <!-- A link that leads somewhere is named by where it leads. -->
          <xsl:when test="self::button or not(@href) or normalize-space(@href) = '' or starts-with(@href, '#') or starts-with(a11y:lower-case(@href), 'javascript:') or a11y:role() = 'button'"><xsl:value-of select="a11y:control-function()"/></xsl:when>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One icon whose class or symbol is the name of the drawing, as people who see it read it; of a link that leads
       somewhere the address has to say the same. -->
  <xsl:template match="*" mode="icon">
    <xsl:variable name="marks" select="(. | .//*)[contains(concat(' ', @class), ' fa-') or contains(concat(' ', @class), ' icon-') or contains(concat(' ', @class), ' glyphicon-') or contains(concat(' ', @class), ' bi-') or contains(concat(' ', @class), ' mdi-') or self::*[local-name() = 'use']]"/>
    <xsl:variable name="symbol" select="$marks/@href | $marks/@*[name() = 'xlink:href']"/>
    <xsl:variable name="icon" select="concat(' ', normalize-space(a11y:lower-case($marks/@class)), ' ', a11y:lower-case(substring-after($symbol, '#')), ' ')"/>
    <xsl:variable name="name">
      <xsl:if test="count($marks[not(.//*[local-name() = 'use'])]) = 1">
        <xsl:choose>
          <xsl:when test="contains($icon, ' fa-search ') or contains($icon, ' icon-search ') or contains($icon, ' glyphicon-search ') or contains($icon, ' bi-search ') or contains($icon, ' fa-magnifying-glass ') or contains($icon, ' mdi-magnify ')">search</xsl:when>
          <xsl:when test="contains($icon, ' fa-close ') or contains($icon, ' icon-close ') or contains($icon, ' mdi-close ')">close</xsl:when>
          <xsl:when test="contains($icon, ' fa-bars ') or contains($icon, ' icon-menu ') or contains($icon, ' icon-hamburger ') or contains($icon, ' mdi-menu ')">menu</xsl:when>
          <xsl:when test="contains($icon, ' fa-print ') or contains($icon, ' icon-print ') or contains($icon, ' glyphicon-print ') or contains($icon, ' bi-printer ')">print</xsl:when>
          <xsl:when test="contains($icon, ' fa-share ') or contains($icon, ' fa-share-alt ') or contains($icon, ' icon-share ') or contains($icon, ' bi-share ') or contains($icon, ' mdi-share ')">share</xsl:when>
          <xsl:when test="contains($icon, ' fa-download ') or contains($icon, ' icon-download ') or contains($icon, ' glyphicon-download ') or contains($icon, ' bi-download ')">download</xsl:when>
          <xsl:when test="contains($icon, ' fa-play ') or contains($icon, ' icon-play ') or contains($icon, ' glyphicon-play ') or contains($icon, ' mdi-play ')">play</xsl:when>
          <xsl:when test="contains($icon, ' fa-pause ') or contains($icon, ' icon-pause ') or contains($icon, ' glyphicon-pause ') or contains($icon, ' mdi-pause ')">pause</xsl:when>
        </xsl:choose>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="self::button or not(@href) or starts-with(@href, '#') or starts-with(a11y:lower-case(@href), 'javascript:') or ($name != '' and contains(a11y:lower-case(@href), $name))">
      <xsl:value-of select="$name"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
