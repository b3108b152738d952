<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-name-from-purpose" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:title xml:lang="en">A field without words is named by the purpose that its type, name and autocomplete tell</picus:title>
    <picus:title xml:lang="zh-Hans">无文字说明的字段以其类型、名称和 autocomplete 表明的用途命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<form lang="en" role="search"><input type="search" name="q"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en" role="search"><input type="search" name="q" aria-label="Search"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="en"><input type="email" name="email"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en"><input type="email" name="email" aria-label="Email"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="zh" action="/search.do"><input name="keyword" class="sou"><input autocomplete="postal-code"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="zh" action="/search.do"><input name="keyword" class="sou" aria-label="搜索"><input autocomplete="postal-code" aria-label="邮政编码"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="en"><textarea name="message"></textarea><select name="sort_by"><option>Newest</option></select><input type="password" name="password"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en"><textarea name="message" aria-label="Message"></textarea><select name="sort_by" aria-label="Sort by"><option>Newest</option></select><input type="password" name="password" aria-label="Password"></form>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<form lang="en"><textarea name="text1"></textarea><select name="sel"><option>Newest</option></select></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="email" name="friend"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="email" name="email"><input type="email" name="mail"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input name="q"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><p>Your address <input type="email" name="email"></p></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="fi"><input type="search" name="q"></form>]]></picus:unchanged>
  </picus:transform>

  <!-- Words that stand for the field say more; two fields of one purpose would be called the same. -->
  <xsl:template match="*[self::input or self::select or self::textarea][a11y:failed('form-field-label')][not(a11y:field-words() or a11y:field-button())]">
    <xsl:variable name="purpose"><xsl:apply-templates select="." mode="purpose"/></xsl:variable>
    <xsl:variable name="same">
      <xsl:for-each select="(ancestor::form | /*)[last()]//*[self::input[not(a11y:lower-case(@type) = 'hidden')] or self::select or self::textarea]">
        <xsl:variable name="other"><xsl:apply-templates select="." mode="purpose"/></xsl:variable>
        <xsl:if test="$other = $purpose">1</xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="language" select="a11y:words-language()"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$language = 'en' or $language = ''">search=Search;message=Message;comment=Comment;subject=Subject;quantity=Quantity;city=City;state=State;year=Year;month=Month;day=Day;language=Language;currency=Currency;category=Category;sort=Sort by;website=Website;volume=Volume;email=Email;tel=Telephone;name=Name;given-name=First name;family-name=Last name;username=User name;organization=Organisation;street-address=Address;postal-code=Postal code;country-name=Country;current-password=Password;new-password=New password;bday=Date of birth;</xsl:when>
        <xsl:when test="$language = 'zh'">search=搜索;message=留言;comment=评论;subject=主题;quantity=数量;city=城市;state=省份;year=年;month=月;day=日;language=语言;currency=货币;category=分类;sort=排序方式;website=网站;volume=音量;email=电子邮箱;tel=电话;name=姓名;given-name=名;family-name=姓;username=用户名;organization=单位;street-address=地址;postal-code=邮政编码;country-name=国家;current-password=密码;new-password=新密码;bday=出生日期;</xsl:when>
        <xsl:when test="$language = 'de'">search=Suche;message=Nachricht;comment=Kommentar;subject=Betreff;quantity=Menge;city=Ort;state=Bundesland;year=Jahr;month=Monat;day=Tag;language=Sprache;currency=Währung;category=Kategorie;sort=Sortieren nach;website=Website;volume=Lautstärke;email=E-Mail;tel=Telefon;name=Name;given-name=Vorname;family-name=Nachname;username=Benutzername;organization=Organisation;street-address=Adresse;postal-code=Postleitzahl;country-name=Land;current-password=Passwort;new-password=Neues Passwort;bday=Geburtsdatum;</xsl:when>
        <xsl:when test="$language = 'fr'">search=Rechercher;message=Message;comment=Commentaire;subject=Objet;quantity=Quantité;city=Ville;state=Région;year=Année;month=Mois;day=Jour;language=Langue;currency=Devise;category=Catégorie;sort=Trier par;website=Site web;volume=Volume;email=E-mail;tel=Téléphone;name=Nom complet;given-name=Prénom;family-name=Nom;username=Identifiant;organization=Organisation;street-address=Adresse;postal-code=Code postal;country-name=Pays;current-password=Mot de passe;new-password=Nouveau mot de passe;bday=Date de naissance;</xsl:when>
        <xsl:when test="$language = 'es'">search=Buscar;message=Mensaje;comment=Comentario;subject=Asunto;quantity=Cantidad;city=Ciudad;state=Provincia;year=Año;month=Mes;day=Día;language=Idioma;currency=Moneda;category=Categoría;sort=Ordenar por;website=Sitio web;volume=Volumen;email=Correo electrónico;tel=Teléfono;name=Nombre completo;given-name=Nombre;family-name=Apellidos;username=Usuario;organization=Organización;street-address=Dirección;postal-code=Código postal;country-name=País;current-password=Contraseña;new-password=Contraseña nueva;bday=Fecha de nacimiento;</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="name" select="substring-before(substring-after(concat(';', $words), concat(';', $purpose, '=')), ';')"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$purpose != '' and $name != '' and string-length($same) = 1">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*" mode="purpose">
    <xsl:variable name="type" select="a11y:lower-case(@type)"/>
    <xsl:variable name="complete" select="a11y:lower-case(normalize-space(@autocomplete))"/>
    <xsl:variable name="query" select="a11y:has-token(a11y:lower-case(@name), 'q query search keyword keywords searchword searchterm wd kw')"/>
    <xsl:variable name="marks" select="a11y:lower-case(concat(@id, ' ', @class, ' ', ancestor::form[1]/@id, ' ', ancestor::form[1]/@class, ' ', ancestor::form[1]/@action))"/>
    <xsl:choose>
      <xsl:when test="$type = 'search' or ($query and ($type = '' or $type = 'text') and (contains($marks, 'search') or ancestor::*[a11y:role() = 'search']))">search</xsl:when>
      <xsl:when test="contains(' name given-name family-name username organization street-address postal-code country-name email tel bday current-password new-password ', concat(' ', $complete, ' ')) and $complete != ''"><xsl:value-of select="$complete"/></xsl:when>
      <xsl:when test="self::input and $type = 'password' and contains(' pass password passwd pwd ', concat(' ', translate(a11y:lower-case(@name), '_-', ''), ' ')) and @name">current-password</xsl:when>
      <xsl:when test="self::input and $type != 'password' and a11y:field-purpose() != ''"><xsl:value-of select="a11y:field-purpose()"/></xsl:when>
      <!-- A name that is one word for what is asked, and that a field of this kind can ask. -->
      <xsl:otherwise>
        <xsl:variable name="word" select="translate(a11y:lower-case(concat(@name, substring(@id, 1, 99 * not(@name)))), '_-', '')"/>
        <xsl:choose>
          <xsl:when test="self::textarea"><xsl:value-of select="substring-before(substring-after(' message=message yourmessage=message comment=comment comments=comment ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="self::select"><xsl:value-of select="substring-before(substring-after(' country=country-name countryid=country-name state=state city=city year=year month=month day=day language=language lang=language currency=currency category=category quantity=quantity qty=quantity sort=sort sortby=sort orderby=sort sortorder=sort ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = 'number'"><xsl:value-of select="substring-before(substring-after(' quantity=quantity qty=quantity year=year ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = 'range'"><xsl:value-of select="substring-before(substring-after(' volume=volume ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = '' or $type = 'text' or $type = 'url'"><xsl:value-of select="substring-before(substring-after(' subject=subject yoursubject=subject email=email emailaddress=email city=city website=website firstname=given-name lastname=family-name username=username ', concat(' ', $word, '=')), ' ')"/></xsl:when>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
