-- What a drafter does in Neovim, without a screen: opens a text, sees what is wrong, completes, takes the correction.
-- Run by editor.sh, which passes the command of the server in PLENARY_SERVER.

local function check(what, passed)
    io.stdout:write((passed and 'yes  ' or 'NO   ') .. what .. '\n')
    if not passed then
        vim.cmd('cquit 1')
    end
end

local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
    for _, answer in pairs(answers) do
        return answer.result
    end
end

local function messages()
    local found = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
        table.insert(found, diagnostic.message)
    end
    return table.concat(found, '\n')
end

local client = vim.lsp.start_client({
    name = 'plenary',
    cmd = vim.split(vim.env.PLENARY_SERVER, ' '),
    root_dir = vim.fn.getcwd(),
})
check('the server starts', client ~= nil)
vim.lsp.buf_attach_client(0, client)
vim.wait(60000, function() return messages():find('lacking', 1, true) ~= nil end)
check('a footnote that nobody wrote is reported', messages():find('lacking', 1, true) ~= nil)

-- The line of the second recital is still empty.
vim.api.nvim_win_set_cursor(0, { vim.fn.search('^Recalling') + 2, 0 })
local offered = ask('textDocument/completion', vim.lsp.util.make_position_params())
local labels = {}
for _, item in ipairs(offered.items) do
    labels[item.label] = true
end
check('the second of a run is offered with its word', labels['Recalling also'])

vim.fn.search('lacking')
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
for _, action in ipairs(ask('textDocument/codeAction', params)) do
    if action.kind == 'quickfix' then
        vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
        break
    end
end
check('the correction is in the text', vim.fn.search([[^\[^lacking\]:]]) > 0)
vim.wait(60000, function() return messages():find('lacking', 1, true) == nil end)
check('and the message is gone', messages():find('lacking', 1, true) == nil)

local outline = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
check('the outline is there', #outline >= 4)
vim.cmd('qall!')
