import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { LanguageProvider, type LoadedLanguage } from './language.tsx'
import { queryClient } from './query-client.ts'
import { router } from './routes.tsx'
import { TRPCProvider, trpcClient } from './trpc.ts'
import { MessagesProvider } from './ui/toast.tsx'

export function App({ language }: { language: LoadedLanguage }) {
  return (
    <StrictMode>
      <LanguageProvider first={language}>
        <QueryClientProvider client={queryClient}>
          <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
            <MessagesProvider>
              <RouterProvider router={router} />
            </MessagesProvider>
          </TRPCProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>
  )
}
