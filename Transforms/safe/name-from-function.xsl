<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform"
    xmlns:str="http://exslt.org/strings" exclude-result-prefixes="a11y picus str">
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
    <picus:unchanged><![CDATA[<div lang="en"><a href="/heart"><i class="fa fa-heart"></i></a><button type="button"><i class="fa fa-heart"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button type="button"><i class="fa fa-search"></i><i class="fa fa-close"></i></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a href="/news"><i class="fa fa-search"></i></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><button class="close"></button><button class="menu search-button share-button"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><button data-dismiss="modal"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="search" name="q" aria-label="Term"><button type="submit"><i></i></button><button type="submit"><i></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a rel="next" href="/b"><img src="b.jpg"></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A script acts on these attributes, a browser on these types and relations: the control does what they say. What is
       drawn in an image may say more. -->
  <xsl:template match="*[self::button or self::a or self::summary or @role][a11y:failed('button-name') or a11y:failed('link-name') or a11y:failed('summary-name') or a11y:failed('menuitem-name')][not(a11y:has-words(string(.)))][not(self::img or .//img or .//picture or .//video or .//object)][not(self::a) or a11y:same-target-name() = '']">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != '' and count(.//*[local-name() = 'svg'][@role = 'img'][a11y:failed('svg-name')]) != 1">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="input[a11y:failed('button-name')]">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="input[a11y:failed('image-button-name')]">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'alt' and $name != '')]"/>
      <xsl:if test="$name != ''">
        <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
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
    <xsl:variable name="language" select="a11y:words-language()"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$language = 'en' or $language = ''">add-to-cart=Add to cart;account=Account;back=Back;basket=Basket;cart=Cart;close=Close;copy=Copy;decrease=Decrease quantity;delete=Delete;download=Download;edit=Edit;feed=RSS;filter=Filter;help=Help;home=Home;increase=Increase quantity;menu=Menu;navigation=Toggle navigation;next=Next;next-page=Next page;pause=Pause;play=Play;previous=Previous;previous-page=Previous page;print=Print;refresh=Refresh;reset=Reset;search=Search;settings=Settings;share=Share;share-on=Share on %;submit=Submit;top=Back to top;upload=Upload;wishlist=Wishlist;</xsl:when>
        <xsl:when test="$language = 'zh'">add-to-cart=加入购物车;account=账户;back=返回;basket=购物篮;cart=购物车;close=关闭;copy=复制;decrease=减少数量;delete=删除;download=下载;edit=编辑;feed=RSS;filter=筛选;help=帮助;home=首页;increase=增加数量;menu=菜单;navigation=展开或收起导航;next=下一个;next-page=下一页;pause=暂停;play=播放;previous=上一个;previous-page=上一页;print=打印;refresh=刷新;reset=重置;search=搜索;settings=设置;share=分享;share-on=分享到 %;submit=提交;top=返回顶部;upload=上传;wishlist=心愿单;</xsl:when>
        <xsl:when test="$language = 'de'">add-to-cart=In den Warenkorb;account=Konto;back=Zurück;basket=Warenkorb;cart=Warenkorb;close=Schließen;copy=Kopieren;decrease=Menge verringern;delete=Löschen;download=Herunterladen;edit=Bearbeiten;feed=RSS;filter=Filtern;help=Hilfe;home=Startseite;increase=Menge erhöhen;menu=Menü;navigation=Navigation ein- oder ausblenden;next=Weiter;next-page=Nächste Seite;pause=Pause;play=Abspielen;previous=Zurück;previous-page=Vorherige Seite;print=Drucken;refresh=Aktualisieren;reset=Zurücksetzen;search=Suchen;settings=Einstellungen;share=Teilen;share-on=Auf % teilen;submit=Absenden;top=Nach oben;upload=Hochladen;wishlist=Wunschliste;</xsl:when>
        <xsl:when test="$language = 'fr'">add-to-cart=Ajouter au panier;account=Compte;back=Retour;basket=Panier;cart=Panier;close=Fermer;copy=Copier;decrease=Diminuer la quantité;delete=Supprimer;download=Télécharger;edit=Modifier;feed=RSS;filter=Filtrer;help=Aide;home=Accueil;increase=Augmenter la quantité;menu=Menu;navigation=Afficher ou masquer la navigation;next=Suivant;next-page=Page suivante;pause=Pause;play=Lire;previous=Précédent;previous-page=Page précédente;print=Imprimer;refresh=Actualiser;reset=Réinitialiser;search=Rechercher;settings=Paramètres;share=Partager;share-on=Partager sur %;submit=Envoyer;top=Haut de page;upload=Téléverser;wishlist=Liste d’envies;</xsl:when>
        <xsl:when test="$language = 'es'">add-to-cart=Añadir al carrito;account=Cuenta;back=Volver;basket=Cesta;cart=Carrito;close=Cerrar;copy=Copiar;decrease=Disminuir cantidad;delete=Eliminar;download=Descargar;edit=Editar;feed=RSS;filter=Filtrar;help=Ayuda;home=Inicio;increase=Aumentar cantidad;menu=Menú;navigation=Mostrar u ocultar la navegación;next=Siguiente;next-page=Página siguiente;pause=Pausa;play=Reproducir;previous=Anterior;previous-page=Página anterior;print=Imprimir;refresh=Actualizar;reset=Restablecer;search=Buscar;settings=Ajustes;share=Compartir;share-on=Compartir en %;submit=Enviar;top=Volver arriba;upload=Subir;wishlist=Lista de deseos;</xsl:when>
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
    <xsl:variable name="type" select="a11y:lower-case(@type)"/>
    <xsl:variable name="icon"><xsl:apply-templates select="." mode="icon"/></xsl:variable>
    <xsl:variable name="marks" select="concat(' ', translate(a11y:lower-case(concat(@class, ' ', @id)), '_', '-'), ' ')"/>
    <xsl:variable name="slides" select="contains($marks, 'owl-') or contains($marks, 'splide') or contains($marks, 'flickity') or contains($marks, 'lightbox') or contains($marks, 'mfp-') or contains($marks, 'fancybox')"/>
    <xsl:variable name="address" select="a11y:lower-case(@href)"/>
    <!-- A link that leads somewhere is named by where it leads. -->
    <xsl:variable name="leads" select="self::a[@href] and normalize-space(@href) != '' and not(starts-with(@href, '#') or starts-with($address, 'javascript:')) and a11y:role() != 'button'"/>
    <xsl:choose>
      <xsl:when test="contains(' alert modal toast offcanvas ', concat(' ', @data-dismiss, @data-bs-dismiss, ' ')) and concat(@data-dismiss, @data-bs-dismiss) != ''">close</xsl:when>
      <xsl:when test="$slide = 'prev'">previous</xsl:when>
      <xsl:when test="$slide = 'next'">next</xsl:when>
      <xsl:when test="self::a[@href] and ($rel = 'prev' or $rel = 'previous')">previous-page</xsl:when>
      <xsl:when test="self::a[@href] and $rel = 'next'">next-page</xsl:when>
      <xsl:when test="concat(@data-toggle, @data-bs-toggle) = 'collapse' and (contains($class, ' navbar-toggle ') or contains($class, ' navbar-toggler '))">navigation</xsl:when>
      <xsl:when test="((self::button and $type = '') or ((self::button or self::input) and $type = 'submit') or (self::input and $type = 'image')) and ancestor::form[1][.//input[a11y:lower-case(@type) = 'search'] or a11y:role() = 'search' or contains(concat(a11y:lower-case(@action), '/'), '/search/')][not(.//textarea)][count(.//button[not(a11y:lower-case(@type) = 'button' or a11y:lower-case(@type) = 'reset')] | .//input[a11y:lower-case(@type) = 'submit' or a11y:lower-case(@type) = 'image']) = 1]">search</xsl:when>
      <xsl:when test="(self::input or self::button[ancestor::form]) and $type = 'reset'">reset</xsl:when>
      <xsl:when test="$leads">
        <xsl:choose>
          <xsl:when test="$icon = 'home' and ($address = '/' or contains($address, 'home') or contains($address, 'index'))">home</xsl:when>
          <xsl:when test="($icon = 'cart' or $icon = 'basket') and (contains($address, 'cart') or contains($address, 'basket') or contains($address, 'checkout') or contains($address, 'warenkorb') or contains($address, 'panier') or contains($address, 'carrito'))"><xsl:value-of select="$icon"/></xsl:when>
          <xsl:when test="$icon = 'account' and (contains($address, 'account') or contains($address, 'login') or contains($address, 'signin') or contains($address, 'sign-in') or contains($address, 'profile') or contains($address, 'konto') or contains($address, 'compte'))">account</xsl:when>
          <xsl:when test="contains($address, 'wishlist') and ($icon = 'wishlist' or contains(a11y:lower-case(@class), 'wishlist'))">wishlist</xsl:when>
          <xsl:when test="$icon != '' and $icon != 'close' and contains($address, $icon)"><xsl:value-of select="$icon"/></xsl:when>
          <xsl:when test="(contains($address, 'rss') or contains($address, 'feed')) and (. | .//*)[contains(a11y:lower-case(@class), 'rss')]">feed</xsl:when>
        </xsl:choose>
      </xsl:when>
      <!-- The same heart likes, saves and rates; a house stands for more than the home page where nothing leads there. -->
      <xsl:when test="$icon = 'wishlist' and contains(a11y:lower-case(concat(@class, @id)), 'wishlist')">wishlist</xsl:when>
      <xsl:when test="$icon != '' and $icon != 'wishlist' and $icon != 'home'"><xsl:value-of select="$icon"/></xsl:when>
      <xsl:when test="$slides and contains($marks, 'next') and not(contains($marks, 'prev'))">next</xsl:when>
      <xsl:when test="$slides and contains($marks, 'prev') and not(contains($marks, 'next'))">previous</xsl:when>
      <xsl:when test="contains($marks, ' totop ') or contains($marks, 'to-top') or contains($marks, 'backtotop') or contains($marks, 'scroll-top') or contains($marks, 'scrolltop')">top</xsl:when>
      <xsl:when test="contains($marks, 'add-to-cart') or contains($marks, 'addtocart')">add-to-cart</xsl:when>
      <xsl:when test="(contains($marks, 'quantity-') or contains($marks, 'qty-')) and (contains($marks, 'plus') or contains($marks, 'increase')) and not(contains($marks, 'minus') or contains($marks, 'decrease'))">increase</xsl:when>
      <xsl:when test="(contains($marks, 'quantity-') or contains($marks, 'qty-')) and (contains($marks, 'minus') or contains($marks, 'decrease')) and not(contains($marks, 'plus') or contains($marks, 'increase'))">decrease</xsl:when>
      <xsl:when test="a11y:control-function() != ''"><xsl:value-of select="a11y:control-function()"/></xsl:when>
      <!-- The only one of its form. -->
      <xsl:when test="(self::input or self::button) and $type = 'submit' and count((ancestor::form | /*)[last()]//*[(self::button and not(a11y:lower-case(@type) = 'button' or a11y:lower-case(@type) = 'reset')) or (self::input and (a11y:lower-case(@type) = 'submit' or a11y:lower-case(@type) = 'image'))]) = 1">submit</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- One icon whose class or symbol is the name of the drawing, as people who see it read it: the sets put their own name
       before it. -->
  <xsl:variable name="sets"> fa icon icn glyphicon bi mdi ti ion feather fi la uil ri bx dashicons octicon lucide icofont lnr svg ic </xsl:variable>
  <xsl:variable name="drawings"> search=search magnifying-glass=search magnify=search magnifier=search close=close bars=menu hamburger=menu menu=menu navicon=menu print=print printer=print share=share share-alt=share share-nodes=share download=download upload=upload play=play play-circle=play pause=pause cart=cart shopping-cart=cart cart-shopping=cart basket=basket shopping-basket=basket basket-shopping=basket user=account user-circle=account user-o=account account=account person=account home=home house=home heart=wishlist heart-o=wishlist wishlist=wishlist cog=settings gear=settings settings=settings edit=edit pencil=edit trash=delete trash-o=delete trash-can=delete copy=copy refresh=refresh filter=filter help=help question-circle=help </xsl:variable>
  <xsl:template match="*" mode="icon">
    <xsl:variable name="found">
      <xsl:for-each select="(.//* | self::*[not(*)])[position() &lt; 50]">
        <xsl:variable name="own">
          <xsl:for-each select="str:tokenize(concat(@class, ' '), ' ')">
            <xsl:variable name="set" select="substring-before(translate(., '_', '-'), '-')"/>
            <xsl:variable name="drawing" select="a11y:lower-case(substring-after(translate(., '_', '-'), '-'))"/>
            <xsl:if test="$set != '' and contains($sets, concat(' ', $set, ' '))">
              <xsl:value-of select="substring-before(substring-after($drawings, concat(' ', substring($drawing, 1 + starts-with($drawing, '-')), '=')), ' ')"/>
              <xsl:if test="not(contains($drawings, concat(' ', substring($drawing, 1 + starts-with($drawing, '-')), '='))) and not(contains(' lg fw 2x 3x 1x 4x 5x spin inverse stack stack-1x stack-2x ', concat(' ', $drawing, ' ')))">?</xsl:if>
              <xsl:text> </xsl:text>
            </xsl:if>
          </xsl:for-each>
        </xsl:variable>
        <xsl:choose>
          <xsl:when test="local-name() = 'use'">
            <xsl:variable name="symbol" select="a11y:lower-case(substring-after(@href | @*[name() = 'xlink:href'], '#'))"/>
            <xsl:variable name="bare" select="concat(substring-after($symbol, 'icon-'), substring($symbol, 1, 99 * not(contains($symbol, 'icon-'))))"/>
            <xsl:value-of select="concat(substring-before(substring-after($drawings, concat(' ', $bare, '=')), ' '), substring('?', 1, 9 * not(contains($drawings, concat(' ', $bare, '=')))), ' ')"/>
          </xsl:when>
          <xsl:when test="not(.//*[local-name() = 'use'])"><xsl:value-of select="$own"/></xsl:when>
        </xsl:choose>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="all" select="normalize-space($found)"/>
    <xsl:variable name="first" select="substring-before(concat($all, ' '), ' ')"/>
    <!-- Several that differ, or one that this does not know, say nothing. -->
    <xsl:if test="not(contains($all, '?')) and not(contains($all, ' '))"><xsl:value-of select="$first"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
