#pragma once
#include <libxml/xmlversion.h>
/* Where libxml2 was built with ICU its headers would bring ICU's declarations, which contradict those of
   the ICU that Foundation carries. Nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>
#include <libxml/HTMLparser.h>
#include <libxml/relaxng.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlIO.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <libxslt/extensions.h>
#include <libxslt/security.h>
#include <libxslt/imports.h>
#include <libxslt/documents.h>
#include <libexslt/exslt.h>

/* xmlFree is a global variable that holds a function: Swift may not read it from several threads. */
static inline void picus_free(void *memory) { xmlFree(memory); }
