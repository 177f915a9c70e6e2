// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopschema.h"

#include "core/journal/journalschema.h"
#include "core/store/storeschema.h"
#include "core/waybills/waybillschema.h"

Schema shopSchema()
{
    return Schema({journalSchema(), storeSchema(), waybillSchema()});
}
